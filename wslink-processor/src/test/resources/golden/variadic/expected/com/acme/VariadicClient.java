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
    return new VariadicClient(channel).new Async();
  }

  @Override
  public boolean all(boolean... values) {
    return beginAll(values).await(Codecs.BOOLEAN);
  }

  @Override
  public Point center(Point... points) {
    return beginCenter(points).await(PointCodec.INSTANCE);
  }

  @Override
  public String join(String separator, String... parts) {
    return beginJoin(separator, parts).await(Codecs.STRING);
  }

  @Override
  public float largest(float first, Float... more) {
    return beginLargest(first, more).await(Codecs.FLOAT);
  }

  @Override
  public String letters(char... letters) {
    return beginLetters(letters).await(Codecs.STRING);
  }

  @Override
  public double mean(double... values) {
    return beginMean(values).await(Codecs.DOUBLE);
  }

  @Override
  public int sum(int... values) {
    return beginSum(values).await(Codecs.INT);
  }

  private OutgoingCall beginAll(boolean[] values) {
    OutgoingCall call = channel.call("variadic.all", values.length, 0);
    WireWriter out = call.arguments();
    for (boolean each : values) {
      out.writeBoolean(each);
    }
    return call;
  }

  private OutgoingCall beginCenter(Point[] points) {
    OutgoingCall call = channel.call("variadic.center", points.length, 0);
    WireWriter out = call.arguments();
    for (Point each : points) {
      PointCodec.INSTANCE.write(out, each);
    }
    return call;
  }

  private OutgoingCall beginJoin(String separator, String[] parts) {
    OutgoingCall call = channel.call("variadic.join", 1 + parts.length, 0);
    WireWriter out = call.arguments();
    out.writeString(separator);
    for (String each : parts) {
      out.writeString(each);
    }
    return call;
  }

  private OutgoingCall beginLargest(float first, Float[] more) {
    OutgoingCall call = channel.call("variadic.largest", 1 + more.length, 0);
    WireWriter out = call.arguments();
    out.writeFloat(first);
    for (Float each : more) {
      Codecs.FLOAT.write(out, each);
    }
    return call;
  }

  private OutgoingCall beginLetters(char[] letters) {
    OutgoingCall call = channel.call("variadic.letters", letters.length, 0);
    WireWriter out = call.arguments();
    for (char each : letters) {
      Codecs.CHAR.write(out, each);
    }
    return call;
  }

  private OutgoingCall beginMean(double[] values) {
    OutgoingCall call = channel.call("variadic.mean", values.length, 0);
    WireWriter out = call.arguments();
    for (double each : values) {
      out.writeDouble(each);
    }
    return call;
  }

  private OutgoingCall beginSum(int[] values) {
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
  public final class Async {
    private Async() {
    }

    public CompletionStage<Boolean> all(boolean... values) {
      return beginAll(values).send(Codecs.BOOLEAN);
    }

    public CompletionStage<Point> center(Point... points) {
      return beginCenter(points).send(PointCodec.INSTANCE);
    }

    public CompletionStage<String> join(String separator, String... parts) {
      return beginJoin(separator, parts).send(Codecs.STRING);
    }

    public CompletionStage<Float> largest(float first, Float... more) {
      return beginLargest(first, more).send(Codecs.FLOAT);
    }

    public CompletionStage<String> letters(char... letters) {
      return beginLetters(letters).send(Codecs.STRING);
    }

    public CompletionStage<Double> mean(double... values) {
      return beginMean(values).send(Codecs.DOUBLE);
    }

    public CompletionStage<Integer> sum(int... values) {
      return beginSum(values).send(Codecs.INT);
    }
  }
}
