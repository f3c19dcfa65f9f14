package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Search} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SearchClient implements Search {
  private static final Codec<String> NAME = Codecs.nullable(Codecs.STRING);

  private final Channel channel;

  private SearchClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Search of(Channel channel) {
    return new SearchClient(channel);
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
  public String find(String name) {
    return beginFind(channel, name).await(NAME);
  }

  @Override
  public Hit hit() {
    return beginHit(channel).await(HitCodec.INSTANCE);
  }

  private static OutgoingCall beginFind(Channel channel, String name) {
    OutgoingCall call = channel.call("search.find", 1, 0);
    WireWriter out = call.arguments();
    NAME.write(out, name);
    return call;
  }

  private static OutgoingCall beginHit(Channel channel) {
    return channel.call("search.hit", 0, 0);
  }

  /**
   * {@link Search} with stages in place of results.
   */
  public interface Async {
    CompletionStage<String> find(String name);

    CompletionStage<Hit> hit();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<String> find(String name) {
      return beginFind(channel, name).send(NAME);
    }

    @Override
    public CompletionStage<Hit> hit() {
      return beginHit(channel).send(HitCodec.INSTANCE);
    }
  }
}
