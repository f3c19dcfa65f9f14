package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Greeter} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GreeterClient implements Greeter {
  private final Channel channel;

  private GreeterClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new GreeterClient(channel).new Async();
  }

  @Override
  public String greet(String name) {
    return beginGreet(name).await();
  }

  @Override
  public String greetWorld() {
    return beginGreetWorld().await();
  }

  private OutgoingCall<String> beginGreet(String name) {
    var call = channel.call("greeter.greet", 1, Codecs.STRING);
    call.arguments().writeString(name);
    return call;
  }

  private OutgoingCall<String> beginGreetWorld() {
    return channel.call("greeter.greet_world", 0, Codecs.STRING);
  }

  /**
   * {@link Greeter} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> greet(String name) {
      return beginGreet(name).send();
    }

    public CompletionStage<String> greetWorld() {
      return beginGreetWorld().send();
    }
  }
}
