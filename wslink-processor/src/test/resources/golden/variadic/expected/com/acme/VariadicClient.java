package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Variadic} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class VariadicClient implements Variadic {
  private final Channel channel;

  private VariadicClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Variadic of(Channel channel) {
    return new VariadicClient(channel);
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
  public boolean all(boolean... values) {
    return beginAll(channel, values).await(Codecs.BOOLEAN);
  }

  @Override
  public Point center(Point... points) {
    return beginCenter(channel, points).await(PointCodec.INSTANCE);
  }

  @Override
  public String join(String separator, String... parts) {
    return beginJoin(channel, separator, parts).await(Codecs.STRING);
  }

  @Override
  public float largest(float first, Float... more) {
    return beginLargest(channel, first, more).await(Codecs.FLOAT);
  }

  @Override
  public String letters(char... letters) {
    return beginLetters(channel, letters).await(Codecs.STRING);
  }

  @Override
  public double mean(double... values) {
    return beginMean(channel, values).await(Codecs.DOUBLE);
  }

  @Override
  public int sum(int... values) {
    return beginSum(channel, values).await(Codecs.INT);
  }

  private static OutgoingCall beginAll(Channel channel, boolean[] values) {
    OutgoingCall call = channel.call("variadic.all", values.length, 0);
    WireWriter out = call.arguments();
    for (boolean each : values) {
      out.writeBoolean(each);
    }
    return call;
  }

  private static OutgoingCall beginCenter(Channel channel, Point[] points) {
    OutgoingCall call = channel.call("variadic.center", points.length, 0);
    WireWriter out = call.arguments();
    for (Point each : points) {
      PointCodec.INSTANCE.write(out, each);
    }
    return call;
  }

  private static OutgoingCall beginJoin(Channel channel, String separator, String[] parts) {
    OutgoingCall call = channel.call("variadic.join", 1 + parts.length, 0);
    WireWriter out = call.arguments();
    out.writeString(separator);
    for (String each : parts) {
      out.writeString(each);
    }
    return call;
  }

  private static OutgoingCall beginLargest(Channel channel, float first, Float[] more) {
    OutgoingCall call = channel.call("variadic.largest", 1 + more.length, 0);
    WireWriter out = call.arguments();
    out.writeFloat(first);
    for (Float each : more) {
      Codecs.FLOAT.write(out, each);
    }
    return call;
  }

  private static OutgoingCall beginLetters(Channel channel, char[] letters) {
    OutgoingCall call = channel.call("variadic.letters", letters.length, 0);
    WireWriter out = call.arguments();
    for (char each : letters) {
      Codecs.CHAR.write(out, each);
    }
    return call;
  }

  private static OutgoingCall beginMean(Channel channel, double[] values) {
    OutgoingCall call = channel.call("variadic.mean", values.length, 0);
    WireWriter out = call.arguments();
    for (double each : values) {
      out.writeDouble(each);
    }
    return call;
  }

  private static OutgoingCall beginSum(Channel channel, int[] values) {
    OutgoingCall call = channel.call("variadic.sum", values.length, 0);
    WireWriter out = call.arguments();
    for (int each : values) {
      out.writeInt(each);
    }
    return call;
  }

  /**
   * {@link Variadic} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Boolean> all(boolean... values);

    CompletionStage<Point> center(Point... points);

    CompletionStage<String> join(String separator, String... parts);

    CompletionStage<Float> largest(float first, Float... more);

    CompletionStage<String> letters(char... letters);

    CompletionStage<Double> mean(double... values);

    CompletionStage<Integer> sum(int... values);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Boolean> all(boolean... values) {
      return beginAll(channel, values).send(Codecs.BOOLEAN);
    }

    @Override
    public CompletionStage<Point> center(Point... points) {
      return beginCenter(channel, points).send(PointCodec.INSTANCE);
    }

    @Override
    public CompletionStage<String> join(String separator, String... parts) {
      return beginJoin(channel, separator, parts).send(Codecs.STRING);
    }

    @Override
    public CompletionStage<Float> largest(float first, Float... more) {
      return beginLargest(channel, first, more).send(Codecs.FLOAT);
    }

    @Override
    public CompletionStage<String> letters(char... letters) {
      return beginLetters(channel, letters).send(Codecs.STRING);
    }

    @Override
    public CompletionStage<Double> mean(double... values) {
      return beginMean(channel, values).send(Codecs.DOUBLE);
    }

    @Override
    public CompletionStage<Integer> sum(int... values) {
      return beginSum(channel, values).send(Codecs.INT);
    }
  }
}
