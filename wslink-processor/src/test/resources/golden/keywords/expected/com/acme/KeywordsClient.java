package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Keywords} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class KeywordsClient implements Keywords {
  private static final Fields CONFIGURE_KEYWORDS = Fields.none().optional("host", "path");

  private static final Fields START_KEYWORDS = Fields.none().required("port").optional("secure");

  private static final Fields STOP_KEYWORDS = Fields.none().optional("delay");

  private static final Codec<Optional<String>> HOST = Codecs.optional(Codecs.STRING);

  private static final Codec<String> PATH = Codecs.nullable(Codecs.STRING);

  private final Channel channel;

  private KeywordsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Keywords of(Channel channel) {
    return new KeywordsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new Staged(channel);
  }

  @Override
  public void configure(Optional<String> host, String path) {
    beginConfigure(channel, host, path).await(Codecs.VOID);
  }

  @Override
  public String start(String name, int port, boolean secure) {
    return beginStart(channel, name, port, secure).await(Codecs.STRING);
  }

  @Override
  public CompletionStage<Void> stop(int delay) {
    return beginStop(channel, delay).send(Codecs.VOID);
  }

  private static OutgoingCall beginConfigure(Channel channel, Optional<String> host, String path) {
    OutgoingCall call = channel.call("keywords.configure", 0, 2);
    WireWriter keywords = call.keywords();
    keywords.writeField(CONFIGURE_KEYWORDS, 0);
    HOST.write(keywords, host);
    keywords.writeField(CONFIGURE_KEYWORDS, 1);
    PATH.write(keywords, path);
    return call;
  }

  private static OutgoingCall beginStart(Channel channel, String name, int port, boolean secure) {
    OutgoingCall call = channel.call("keywords.start", 1, 2);
    WireWriter out = call.arguments();
    out.writeString(name);
    WireWriter keywords = call.keywords();
    keywords.writeField(START_KEYWORDS, 0);
    keywords.writeInt(port);
    keywords.writeField(START_KEYWORDS, 1);
    keywords.writeBoolean(secure);
    return call;
  }

  private static OutgoingCall beginStop(Channel channel, int delay) {
    OutgoingCall call = channel.call("keywords.stop", 0, 1);
    WireWriter keywords = call.keywords();
    keywords.writeField(STOP_KEYWORDS, 0);
    keywords.writeInt(delay);
    return call;
  }

  /**
   * {@link Keywords} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Void> configure(Optional<String> host, String path);

    CompletionStage<String> start(String name, int port, boolean secure);

    CompletionStage<Void> stop(int delay);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Void> configure(Optional<String> host, String path) {
      return beginConfigure(channel, host, path).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<String> start(String name, int port, boolean secure) {
      return beginStart(channel, name, port, secure).send(Codecs.STRING);
    }

    @Override
    public CompletionStage<Void> stop(int delay) {
      return beginStop(channel, delay).send(Codecs.VOID);
    }
  }
}
