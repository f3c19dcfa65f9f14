package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Search} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SearchClient implements Search {
  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

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
    return new SearchClient(channel).new Async();
  }

  @Override
  public String find(String name) {
    return beginFind(name).await();
  }

  @Override
  public Hit hit() {
    return beginHit().await();
  }

  private OutgoingCall<String> beginFind(String name) {
    var call = channel.call("search.find", 1, FIND_RESULT);
    FIND_RESULT.write(call.arguments(), name);
    return call;
  }

  private OutgoingCall<Hit> beginHit() {
    return channel.call("search.hit", 0, HitCodec.INSTANCE);
  }

  /**
   * {@link Search} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> find(String name) {
      return beginFind(name).send();
    }

    public CompletionStage<Hit> hit() {
      return beginHit().send();
    }
  }
}
