package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Greeter} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GreeterClient implements Greeter {
  private final Async blocking;

  private GreeterClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Greeter of(Channel channel) {
    return new GreeterClient(channel);
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
  public String greet(String name) {
    return blocking.greet(name).toCompletableFuture().join();
  }

  @Override
  public String greetWorld() {
    return blocking.greetWorld().toCompletableFuture().join();
  }

  /**
   * {@link Greeter} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String> greet(String name) {
      var call = channel.<String>call("greeter.greet", 1, Codecs.STRING);
      call.arguments().writeString(name);
      return call.send();
    }

    public CompletionStage<String> greetWorld() {
      return channel.<String>call("greeter.greet_world", 0, Codecs.STRING).send();
    }
  }
}
