package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Keywords} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class KeywordsClient implements Keywords {
  private static final Fields CONFIGURE_KEYWORDS = Fields.none().optional("host", "path");

  private static final Fields START_KEYWORDS = Fields.of("port").optional("secure");

  private static final Fields STOP_KEYWORDS = Fields.none().optional("delay");

  private static final Codec<Optional<String>> HOST = Codecs.STRING.optional();

  private static final Codec<String> PATH = Codecs.STRING.nullable();

  private final Async blocking;

  private final Async async;

  private KeywordsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public void configure(Optional<String> host, String path) {
    blocking.configure(host, path);
  }

  @Override
  public String start(String name, int port, boolean secure) {
    return blocking.start(name, port, secure).toCompletableFuture().join();
  }

  @Override
  public CompletionStage<Void> stop(int delay) {
    return async.stop(delay);
  }

  /**
   * {@link Keywords} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> configure(Optional<String> host, String path) {
      var call = channel.<Void>call("keywords.configure", 0, Codecs.VOID);
      var keywords = call.keywords(2);
      HOST.write(keywords.writeField(CONFIGURE_KEYWORDS, 0), host);
      PATH.write(keywords.writeField(CONFIGURE_KEYWORDS, 1), path);
      return call.send();
    }

    public CompletionStage<String> start(String name, int port, boolean secure) {
      var call = channel.<String>call("keywords.start", 1, Codecs.STRING);
      call.arguments().writeString(name);
      var keywords = call.keywords(2);
      keywords.writeField(START_KEYWORDS, 0).writeInt(port);
      keywords.writeField(START_KEYWORDS, 1).writeBoolean(secure);
      return call.send();
    }

    public CompletionStage<Void> stop(int delay) {
      var call = channel.<Void>call("keywords.stop", 0, Codecs.VOID);
      var keywords = call.keywords(1);
      keywords.writeField(STOP_KEYWORDS, 0).writeInt(delay);
      return call.send();
    }
  }
}
