package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Shapes} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapesClient implements Shapes {
  private static final Codec<List<Shape>> ALL_RESULT = ShapeCodec.INSTANCE.list();

  private static final Codec<Result<String>> RESULT_RESULT = ResultCodec.of(Codecs.STRING);

  private static final Codec<Result<Integer>> OTHER = ResultCodec.of(Codecs.INT);

  private final Async blocking;

  private ShapesClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Shapes of(Channel channel) {
    return new ShapesClient(channel);
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
  public List<Shape> all() {
    return blocking.all().toCompletableFuture().join();
  }

  @Override
  public Shape draw(Shape shape) {
    return blocking.draw(shape).toCompletableFuture().join();
  }

  @Override
  public Result<String> result(Result<Integer> other) {
    return blocking.result(other).toCompletableFuture().join();
  }

  @Override
  public Expression simplify(Expression expression) {
    return blocking.simplify(expression).toCompletableFuture().join();
  }

  /**
   * {@link Shapes} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List<Shape>> all() {
      return channel.<List<Shape>>call("shapes.all", 0, ALL_RESULT).send();
    }

    public CompletionStage<Shape> draw(Shape shape) {
      var call = channel.<Shape>call("shapes.draw", 1, ShapeCodec.INSTANCE);
      ShapeCodec.INSTANCE.write(call.arguments(), shape);
      return call.send();
    }

    public CompletionStage<Result<String>> result(Result<Integer> other) {
      var call = channel.<Result<String>>call("shapes.result", 1, RESULT_RESULT);
      OTHER.write(call.arguments(), other);
      return call.send();
    }

    public CompletionStage<Expression> simplify(Expression expression) {
      var call = channel.<Expression>call("shapes.simplify", 1, ExpressionCodec.INSTANCE);
      ExpressionCodec.INSTANCE.write(call.arguments(), expression);
      return call.send();
    }
  }
}
