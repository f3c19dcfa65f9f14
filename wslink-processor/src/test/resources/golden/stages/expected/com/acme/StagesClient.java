package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Stages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StagesClient implements Stages {
  private static final Codec<List<String>> FUTURE_RESULT = Codecs.STRING.list();

  private final Channel channel;

  private StagesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Stages of(Channel channel) {
    return new StagesClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new StagesClient(channel).new Async();
  }

  @Override
  public CompletableFuture<List<String>> future() {
    return beginFuture().send().toCompletableFuture();
  }

  @Override
  public CompletableFuture<Void> futureOfNothing() {
    return beginFutureOfNothing().send().toCompletableFuture();
  }

  @Override
  public CompletionStage<Void> nothing() {
    return beginNothing().send();
  }

  @Override
  public CompletionStage<Integer> number(int value) {
    return beginNumber(value).send();
  }

  @Override
  public CompletionStage<String> text() {
    return beginText().send();
  }

  private OutgoingCall<List<String>> beginFuture() {
    return channel.call("stages.future", 0, FUTURE_RESULT);
  }

  private OutgoingCall<Void> beginFutureOfNothing() {
    return channel.call("stages.future_of_nothing", 0, Codecs.VOID);
  }

  private OutgoingCall<Void> beginNothing() {
    return channel.call("stages.nothing", 0, Codecs.VOID);
  }

  private OutgoingCall<Integer> beginNumber(int value) {
    var call = channel.call("stages.number", 1, Codecs.INT);
    call.arguments().writeInt(value);
    return call;
  }

  private OutgoingCall<String> beginText() {
    return channel.call("stages.text", 0, Codecs.STRING);
  }

  /**
   * {@link Stages} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<String>> future() {
      return beginFuture().send();
    }

    public CompletionStage<Void> futureOfNothing() {
      return beginFutureOfNothing().send();
    }

    public CompletionStage<Void> nothing() {
      return beginNothing().send();
    }

    public CompletionStage<Integer> number(int value) {
      return beginNumber(value).send();
    }

    public CompletionStage<String> text() {
      return beginText().send();
    }
  }
}
