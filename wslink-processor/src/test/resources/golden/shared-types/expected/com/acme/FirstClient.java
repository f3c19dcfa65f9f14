package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link First} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FirstClient implements First {
  private final Async blocking;

  private FirstClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static First of(Channel channel) {
    return new FirstClient(channel);
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
  public Shared get() {
    return blocking.get().toCompletableFuture().join();
  }

  /**
   * {@link First} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Shared> get() {
      return channel.<Shared>call("first.get", 0, SharedCodec.INSTANCE).send();
    }
  }
}
