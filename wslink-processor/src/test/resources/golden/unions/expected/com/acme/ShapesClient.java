package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Shapes} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapesClient implements Shapes {
  private static final Codec<List<Shape>> ALL_RESULT = Codecs.list(ShapeCodec.INSTANCE);

  private static final Codec<Result<Integer>> OTHER = ResultCodec.of(Codecs.INT);

  private static final Codec<Result<String>> RESULT_RESULT = ResultCodec.of(Codecs.STRING);

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
    return beginAll().await(ALL_RESULT);
  }

  @Override
  public Shape draw(Shape shape) {
    return beginDraw(shape).await(ShapeCodec.INSTANCE);
  }

  @Override
  public Result<String> result(Result<Integer> other) {
    return beginResult(other).await(RESULT_RESULT);
  }

  @Override
  public Expression simplify(Expression expression) {
    return beginSimplify(expression).await(ExpressionCodec.INSTANCE);
  }

  private OutgoingCall beginAll() {
    return channel.call("shapes.all", 0, 0);
  }

  private OutgoingCall beginDraw(Shape shape) {
    OutgoingCall call = channel.call("shapes.draw", 1, 0);
    WireWriter out = call.arguments();
    ShapeCodec.INSTANCE.write(out, shape);
    return call;
  }

  private OutgoingCall beginResult(Result<Integer> other) {
    OutgoingCall call = channel.call("shapes.result", 1, 0);
    WireWriter out = call.arguments();
    OTHER.write(out, other);
    return call;
  }

  private OutgoingCall beginSimplify(Expression expression) {
    OutgoingCall call = channel.call("shapes.simplify", 1, 0);
    WireWriter out = call.arguments();
    ExpressionCodec.INSTANCE.write(out, expression);
    return call;
  }

  /**
   * {@link Shapes} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<Shape>> all() {
      return beginAll().send(ALL_RESULT);
    }

    public CompletionStage<Shape> draw(Shape shape) {
      return beginDraw(shape).send(ShapeCodec.INSTANCE);
    }

    public CompletionStage<Result<String>> result(Result<Integer> other) {
      return beginResult(other).send(RESULT_RESULT);
    }

    public CompletionStage<Expression> simplify(Expression expression) {
      return beginSimplify(expression).send(ExpressionCodec.INSTANCE);
    }
  }
}
