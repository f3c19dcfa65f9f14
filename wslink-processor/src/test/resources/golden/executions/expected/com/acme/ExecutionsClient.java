package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Executions} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExecutionsClient implements Executions {
  private final Channel channel;

  private ExecutionsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Executions of(Channel channel) {
    return new ExecutionsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new ExecutionsClient(channel).new Async();
  }

  @Override
  public int quick(int value) {
    return beginQuick(value).await();
  }

  @Override
  public String serial() {
    return beginSerial().await();
  }

  @Override
  public String slow() {
    return beginSlow().await();
  }

  private OutgoingCall<Integer> beginQuick(int value) {
    var call = channel.call("executions.quick", 1, Codecs.INT);
    call.arguments().writeInt(value);
    return call;
  }

  private OutgoingCall<String> beginSerial() {
    return channel.call("executions.serial", 0, Codecs.STRING);
  }

  private OutgoingCall<String> beginSlow() {
    return channel.call("executions.slow", 0, Codecs.STRING);
  }

  /**
   * {@link Executions} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Integer> quick(int value) {
      return beginQuick(value).send();
    }

    public CompletionStage<String> serial() {
      return beginSerial().send();
    }

    public CompletionStage<String> slow() {
      return beginSlow().send();
    }
  }
}
