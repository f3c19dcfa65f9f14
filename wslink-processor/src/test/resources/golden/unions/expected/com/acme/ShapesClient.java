package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Objects;
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

  private final Channel channel;

  private ShapesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new ShapesClient(channel).new Async();
  }

  @Override
  public List<Shape> all() {
    return beginAll().await();
  }

  @Override
  public Shape draw(Shape shape) {
    return beginDraw(shape).await();
  }

  @Override
  public Result<String> result(Result<Integer> other) {
    return beginResult(other).await();
  }

  @Override
  public Expression simplify(Expression expression) {
    return beginSimplify(expression).await();
  }

  private OutgoingCall<List<Shape>> beginAll() {
    return channel.call("shapes.all", 0, ALL_RESULT);
  }

  private OutgoingCall<Shape> beginDraw(Shape shape) {
    var call = channel.call("shapes.draw", 1, ShapeCodec.INSTANCE);
    ShapeCodec.INSTANCE.write(call.arguments(), shape);
    return call;
  }

  private OutgoingCall<Result<String>> beginResult(Result<Integer> other) {
    var call = channel.call("shapes.result", 1, RESULT_RESULT);
    OTHER.write(call.arguments(), other);
    return call;
  }

  private OutgoingCall<Expression> beginSimplify(Expression expression) {
    var call = channel.call("shapes.simplify", 1, ExpressionCodec.INSTANCE);
    ExpressionCodec.INSTANCE.write(call.arguments(), expression);
    return call;
  }

  /**
   * {@link Shapes} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<Shape>> all() {
      return beginAll().send();
    }

    public CompletionStage<Shape> draw(Shape shape) {
      return beginDraw(shape).send();
    }

    public CompletionStage<Result<String>> result(Result<Integer> other) {
      return beginResult(other).send();
    }

    public CompletionStage<Expression> simplify(Expression expression) {
      return beginSimplify(expression).send();
    }
  }
}
