package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Variadic} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class VariadicClient implements Variadic {
  private final Async blocking;

  private VariadicClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public boolean all(boolean... values) {
    return blocking.all(values).toCompletableFuture().join();
  }

  @Override
  public Point center(Point... points) {
    return blocking.center(points).toCompletableFuture().join();
  }

  @Override
  public String join(String separator, String... parts) {
    return blocking.join(separator, parts).toCompletableFuture().join();
  }

  @Override
  public float largest(float first, Float... more) {
    return blocking.largest(first, more).toCompletableFuture().join();
  }

  @Override
  public String letters(char... letters) {
    return blocking.letters(letters).toCompletableFuture().join();
  }

  @Override
  public double mean(double... values) {
    return blocking.mean(values).toCompletableFuture().join();
  }

  @Override
  public int sum(int... values) {
    return blocking.sum(values).toCompletableFuture().join();
  }

  /**
   * {@link Variadic} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Boolean> all(boolean... values) {
      var call = channel.<Boolean>call("variadic.all", values.length, Codecs.BOOLEAN);
      var out = call.arguments();
      for (boolean each : values) {
        out.writeBoolean(each);
      }
      return call.send();
    }

    public CompletionStage<Point> center(Point... points) {
      var call = channel.<Point>call("variadic.center", points.length, PointCodec.INSTANCE);
      var out = call.arguments();
      for (Point each : points) {
        PointCodec.INSTANCE.write(out, each);
      }
      return call.send();
    }

    public CompletionStage<String> join(String separator, String... parts) {
      var call = channel.<String>call("variadic.join", 1 + parts.length, Codecs.STRING);
      var out = call.arguments();
      out.writeString(separator);
      for (String each : parts) {
        out.writeString(each);
      }
      return call.send();
    }

    public CompletionStage<Float> largest(float first, Float... more) {
      var call = channel.<Float>call("variadic.largest", 1 + more.length, Codecs.FLOAT);
      var out = call.arguments();
      out.writeFloat(first);
      for (Float each : more) {
        Codecs.FLOAT.write(out, each);
      }
      return call.send();
    }

    public CompletionStage<String> letters(char... letters) {
      var call = channel.<String>call("variadic.letters", letters.length, Codecs.STRING);
      var out = call.arguments();
      for (char each : letters) {
        Codecs.CHAR.write(out, each);
      }
      return call.send();
    }

    public CompletionStage<Double> mean(double... values) {
      var call = channel.<Double>call("variadic.mean", values.length, Codecs.DOUBLE);
      var out = call.arguments();
      for (double each : values) {
        out.writeDouble(each);
      }
      return call.send();
    }

    public CompletionStage<Integer> sum(int... values) {
      var call = channel.<Integer>call("variadic.sum", values.length, Codecs.INT);
      var out = call.arguments();
      for (int each : values) {
        out.writeInt(each);
      }
      return call.send();
    }
  }
}
