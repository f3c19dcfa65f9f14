package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link First} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FirstClient implements First {
  private final Channel channel;

  private FirstClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new FirstClient(channel).new Async();
  }

  @Override
  public Shared get() {
    return beginGet().await();
  }

  private OutgoingCall<Shared> beginGet() {
    return channel.call("first.get", 0, SharedCodec.INSTANCE);
  }

  /**
   * {@link First} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Shared> get() {
      return beginGet().send();
    }
  }
}
