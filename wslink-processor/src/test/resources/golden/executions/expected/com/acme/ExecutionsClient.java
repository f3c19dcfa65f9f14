package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Executions} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ExecutionsClient implements Executions {
  private final Async blocking;

  private ExecutionsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public int quick(int value) {
    return blocking.quick(value).toCompletableFuture().join();
  }

  @Override
  public String serial() {
    return blocking.serial().toCompletableFuture().join();
  }

  @Override
  public String slow() {
    return blocking.slow().toCompletableFuture().join();
  }

  /**
   * {@link Executions} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Integer> quick(int value) {
      var call = channel.<Integer>call("executions.quick", 1, Codecs.INT);
      call.arguments().writeInt(value);
      return call.send();
    }

    public CompletionStage<String> serial() {
      return channel.<String>call("executions.serial", 0, Codecs.STRING).send();
    }

    public CompletionStage<String> slow() {
      return channel.<String>call("executions.slow", 0, Codecs.STRING).send();
    }
  }
}
