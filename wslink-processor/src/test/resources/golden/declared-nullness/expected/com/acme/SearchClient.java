package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Search} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SearchClient implements Search {
  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private final Async blocking;

  private SearchClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public String find(String name) {
    return blocking.find(name).toCompletableFuture().join();
  }

  @Override
  public Hit hit() {
    return blocking.hit().toCompletableFuture().join();
  }

  /**
   * {@link Search} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String> find(String name) {
      var call = channel.<String>call("search.find", 1, FIND_RESULT);
      FIND_RESULT.write(call.arguments(), name);
      return call.send();
    }

    public CompletionStage<Hit> hit() {
      return channel.<Hit>call("search.hit", 0, HitCodec.INSTANCE).send();
    }
  }
}
