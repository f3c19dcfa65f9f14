package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Second} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SecondClient implements Second {
  private final Channel channel;

  private SecondClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Second of(Channel channel) {
    return new SecondClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new SecondClient(channel).new Async();
  }

  @Override
  public void put(Shared shared) {
    beginPut(shared).await();
  }

  private OutgoingCall<Void> beginPut(Shared shared) {
    var call = channel.call("second.put", 1, Codecs.VOID);
    SharedCodec.INSTANCE.write(call.arguments(), shared);
    return call;
  }

  /**
   * {@link Second} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Void> put(Shared shared) {
      return beginPut(shared).send();
    }
  }
}
