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
    return new Staged(channel);
  }

  @Override
  public List<Shape> all() {
    return beginAll(channel).await(ALL_RESULT);
  }

  @Override
  public Shape draw(Shape shape) {
    return beginDraw(channel, shape).await(ShapeCodec.INSTANCE);
  }

  @Override
  public Result<String> result(Result<Integer> other) {
    return beginResult(channel, other).await(RESULT_RESULT);
  }

  @Override
  public Expression simplify(Expression expression) {
    return beginSimplify(channel, expression).await(ExpressionCodec.INSTANCE);
  }

  private static OutgoingCall beginAll(Channel channel) {
    return channel.call("shapes.all", 0, 0);
  }

  private static OutgoingCall beginDraw(Channel channel, Shape shape) {
    OutgoingCall call = channel.call("shapes.draw", 1, 0);
    WireWriter out = call.arguments();
    ShapeCodec.INSTANCE.write(out, shape);
    return call;
  }

  private static OutgoingCall beginResult(Channel channel, Result<Integer> other) {
    OutgoingCall call = channel.call("shapes.result", 1, 0);
    WireWriter out = call.arguments();
    OTHER.write(out, other);
    return call;
  }

  private static OutgoingCall beginSimplify(Channel channel, Expression expression) {
    OutgoingCall call = channel.call("shapes.simplify", 1, 0);
    WireWriter out = call.arguments();
    ExpressionCodec.INSTANCE.write(out, expression);
    return call;
  }

  /**
   * {@link Shapes} with stages in place of results.
   */
  public interface Async {
    CompletionStage<List<Shape>> all();

    CompletionStage<Shape> draw(Shape shape);

    CompletionStage<Result<String>> result(Result<Integer> other);

    CompletionStage<Expression> simplify(Expression expression);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<List<Shape>> all() {
      return beginAll(channel).send(ALL_RESULT);
    }

    @Override
    public CompletionStage<Shape> draw(Shape shape) {
      return beginDraw(channel, shape).send(ShapeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Result<String>> result(Result<Integer> other) {
      return beginResult(channel, other).send(RESULT_RESULT);
    }

    @Override
    public CompletionStage<Expression> simplify(Expression expression) {
      return beginSimplify(channel, expression).send(ExpressionCodec.INSTANCE);
    }
  }
}
