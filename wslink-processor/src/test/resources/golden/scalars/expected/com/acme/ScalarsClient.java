package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Scalars} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ScalarsClient implements Scalars {
  private final Async blocking;

  private ScalarsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Scalars of(Channel channel) {
    return new ScalarsClient(channel);
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
  public int add(int left, int right) {
    return blocking.add(left, right).toCompletableFuture().join();
  }

  @Override
  public Boolean boxedBoolean(Boolean value) {
    return blocking.boxedBoolean(value).toCompletableFuture().join();
  }

  @Override
  public Byte boxedByte(Byte value) {
    return blocking.boxedByte(value).toCompletableFuture().join();
  }

  @Override
  public Double boxedDouble(Double value) {
    return blocking.boxedDouble(value).toCompletableFuture().join();
  }

  @Override
  public Float boxedFloat(Float value) {
    return blocking.boxedFloat(value).toCompletableFuture().join();
  }

  @Override
  public Integer boxedInt(Integer value) {
    return blocking.boxedInt(value).toCompletableFuture().join();
  }

  @Override
  public Long boxedLong(Long value) {
    return blocking.boxedLong(value).toCompletableFuture().join();
  }

  @Override
  public Short boxedShort(Short value) {
    return blocking.boxedShort(value).toCompletableFuture().join();
  }

  @Override
  public float half(float value) {
    return blocking.half(value).toCompletableFuture().join();
  }

  @Override
  public long large(long value) {
    return blocking.large(value).toCompletableFuture().join();
  }

  @Override
  public boolean not(boolean value) {
    return blocking.not(value).toCompletableFuture().join();
  }

  @Override
  public byte octet(byte value) {
    return blocking.octet(value).toCompletableFuture().join();
  }

  @Override
  public short small(short value) {
    return blocking.small(value).toCompletableFuture().join();
  }

  @Override
  public double twice(double value) {
    return blocking.twice(value).toCompletableFuture().join();
  }

  /**
   * {@link Scalars} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Integer> add(int left, int right) {
      var call = channel.<Integer>call("scalars.add", 2, Codecs.INT);
      var out = call.arguments();
      out.writeInt(left);
      out.writeInt(right);
      return call.send();
    }

    public CompletionStage<Boolean> boxedBoolean(Boolean value) {
      var call = channel.<Boolean>call("scalars.boxed_boolean", 1, Codecs.BOOLEAN);
      Codecs.BOOLEAN.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Byte> boxedByte(Byte value) {
      var call = channel.<Byte>call("scalars.boxed_byte", 1, Codecs.BYTE);
      Codecs.BYTE.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Double> boxedDouble(Double value) {
      var call = channel.<Double>call("scalars.boxed_double", 1, Codecs.DOUBLE);
      Codecs.DOUBLE.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Float> boxedFloat(Float value) {
      var call = channel.<Float>call("scalars.boxed_float", 1, Codecs.FLOAT);
      Codecs.FLOAT.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Integer> boxedInt(Integer value) {
      var call = channel.<Integer>call("scalars.boxed_int", 1, Codecs.INT);
      Codecs.INT.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Long> boxedLong(Long value) {
      var call = channel.<Long>call("scalars.boxed_long", 1, Codecs.LONG);
      Codecs.LONG.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Short> boxedShort(Short value) {
      var call = channel.<Short>call("scalars.boxed_short", 1, Codecs.SHORT);
      Codecs.SHORT.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Float> half(float value) {
      var call = channel.<Float>call("scalars.half", 1, Codecs.FLOAT);
      call.arguments().writeFloat(value);
      return call.send();
    }

    public CompletionStage<Long> large(long value) {
      var call = channel.<Long>call("scalars.large", 1, Codecs.LONG);
      call.arguments().writeLong(value);
      return call.send();
    }

    public CompletionStage<Boolean> not(boolean value) {
      var call = channel.<Boolean>call("scalars.not", 1, Codecs.BOOLEAN);
      call.arguments().writeBoolean(value);
      return call.send();
    }

    public CompletionStage<Byte> octet(byte value) {
      var call = channel.<Byte>call("scalars.octet", 1, Codecs.BYTE);
      call.arguments().writeInt(value);
      return call.send();
    }

    public CompletionStage<Short> small(short value) {
      var call = channel.<Short>call("scalars.small", 1, Codecs.SHORT);
      call.arguments().writeInt(value);
      return call.send();
    }

    public CompletionStage<Double> twice(double value) {
      var call = channel.<Double>call("scalars.twice", 1, Codecs.DOUBLE);
      call.arguments().writeDouble(value);
      return call.send();
    }
  }
}
