package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Stages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StagesClient implements Stages {
  private static final Codec<List<String>> FUTURE_RESULT = Codecs.STRING.list();

  private final Async async;

  private StagesClient(Channel channel) {
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public CompletableFuture<List<String>> future() {
    return async.future().toCompletableFuture();
  }

  @Override
  public CompletableFuture<Void> futureOfNothing() {
    return async.futureOfNothing().toCompletableFuture();
  }

  @Override
  public CompletionStage<Void> nothing() {
    return async.nothing();
  }

  @Override
  public CompletionStage<Integer> number(int value) {
    return async.number(value);
  }

  @Override
  public CompletionStage<String> text() {
    return async.text();
  }

  /**
   * {@link Stages} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List<String>> future() {
      return channel.<List<String>>call("stages.future", 0, FUTURE_RESULT).send();
    }

    public CompletionStage<Void> futureOfNothing() {
      return channel.<Void>call("stages.future_of_nothing", 0, Codecs.VOID).send();
    }

    public CompletionStage<Void> nothing() {
      return channel.<Void>call("stages.nothing", 0, Codecs.VOID).send();
    }

    public CompletionStage<Integer> number(int value) {
      var call = channel.<Integer>call("stages.number", 1, Codecs.INT);
      call.arguments().writeInt(value);
      return call.send();
    }

    public CompletionStage<String> text() {
      return channel.<String>call("stages.text", 0, Codecs.STRING).send();
    }
  }
}
