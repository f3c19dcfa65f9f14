package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Scalars} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ScalarsClient implements Scalars {
  private final Channel channel;

  private ScalarsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new Staged(channel);
  }

  @Override
  public int add(int left, int right) {
    return beginAdd(channel, left, right).await(Codecs.INT);
  }

  @Override
  public Boolean boxedBoolean(Boolean value) {
    return beginBoxedBoolean(channel, value).await(Codecs.BOOLEAN);
  }

  @Override
  public Byte boxedByte(Byte value) {
    return beginBoxedByte(channel, value).await(Codecs.BYTE);
  }

  @Override
  public Double boxedDouble(Double value) {
    return beginBoxedDouble(channel, value).await(Codecs.DOUBLE);
  }

  @Override
  public Float boxedFloat(Float value) {
    return beginBoxedFloat(channel, value).await(Codecs.FLOAT);
  }

  @Override
  public Integer boxedInt(Integer value) {
    return beginBoxedInt(channel, value).await(Codecs.INT);
  }

  @Override
  public Long boxedLong(Long value) {
    return beginBoxedLong(channel, value).await(Codecs.LONG);
  }

  @Override
  public Short boxedShort(Short value) {
    return beginBoxedShort(channel, value).await(Codecs.SHORT);
  }

  @Override
  public float half(float value) {
    return beginHalf(channel, value).await(Codecs.FLOAT);
  }

  @Override
  public long large(long value) {
    return beginLarge(channel, value).await(Codecs.LONG);
  }

  @Override
  public boolean not(boolean value) {
    return beginNot(channel, value).await(Codecs.BOOLEAN);
  }

  @Override
  public byte octet(byte value) {
    return beginOctet(channel, value).await(Codecs.BYTE);
  }

  @Override
  public short small(short value) {
    return beginSmall(channel, value).await(Codecs.SHORT);
  }

  @Override
  public double twice(double value) {
    return beginTwice(channel, value).await(Codecs.DOUBLE);
  }

  private static OutgoingCall beginAdd(Channel channel, int left, int right) {
    OutgoingCall call = channel.call("scalars.add", 2, 0);
    WireWriter out = call.arguments();
    out.writeInt(left);
    out.writeInt(right);
    return call;
  }

  private static OutgoingCall beginBoxedBoolean(Channel channel, Boolean value) {
    OutgoingCall call = channel.call("scalars.boxed_boolean", 1, 0);
    WireWriter out = call.arguments();
    Codecs.BOOLEAN.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedByte(Channel channel, Byte value) {
    OutgoingCall call = channel.call("scalars.boxed_byte", 1, 0);
    WireWriter out = call.arguments();
    Codecs.BYTE.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedDouble(Channel channel, Double value) {
    OutgoingCall call = channel.call("scalars.boxed_double", 1, 0);
    WireWriter out = call.arguments();
    Codecs.DOUBLE.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedFloat(Channel channel, Float value) {
    OutgoingCall call = channel.call("scalars.boxed_float", 1, 0);
    WireWriter out = call.arguments();
    Codecs.FLOAT.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedInt(Channel channel, Integer value) {
    OutgoingCall call = channel.call("scalars.boxed_int", 1, 0);
    WireWriter out = call.arguments();
    Codecs.INT.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedLong(Channel channel, Long value) {
    OutgoingCall call = channel.call("scalars.boxed_long", 1, 0);
    WireWriter out = call.arguments();
    Codecs.LONG.write(out, value);
    return call;
  }

  private static OutgoingCall beginBoxedShort(Channel channel, Short value) {
    OutgoingCall call = channel.call("scalars.boxed_short", 1, 0);
    WireWriter out = call.arguments();
    Codecs.SHORT.write(out, value);
    return call;
  }

  private static OutgoingCall beginHalf(Channel channel, float value) {
    OutgoingCall call = channel.call("scalars.half", 1, 0);
    WireWriter out = call.arguments();
    out.writeFloat(value);
    return call;
  }

  private static OutgoingCall beginLarge(Channel channel, long value) {
    OutgoingCall call = channel.call("scalars.large", 1, 0);
    WireWriter out = call.arguments();
    out.writeLong(value);
    return call;
  }

  private static OutgoingCall beginNot(Channel channel, boolean value) {
    OutgoingCall call = channel.call("scalars.not", 1, 0);
    WireWriter out = call.arguments();
    out.writeBoolean(value);
    return call;
  }

  private static OutgoingCall beginOctet(Channel channel, byte value) {
    OutgoingCall call = channel.call("scalars.octet", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(value);
    return call;
  }

  private static OutgoingCall beginSmall(Channel channel, short value) {
    OutgoingCall call = channel.call("scalars.small", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(value);
    return call;
  }

  private static OutgoingCall beginTwice(Channel channel, double value) {
    OutgoingCall call = channel.call("scalars.twice", 1, 0);
    WireWriter out = call.arguments();
    out.writeDouble(value);
    return call;
  }

  /**
   * {@link Scalars} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Integer> add(int left, int right);

    CompletionStage<Boolean> boxedBoolean(Boolean value);

    CompletionStage<Byte> boxedByte(Byte value);

    CompletionStage<Double> boxedDouble(Double value);

    CompletionStage<Float> boxedFloat(Float value);

    CompletionStage<Integer> boxedInt(Integer value);

    CompletionStage<Long> boxedLong(Long value);

    CompletionStage<Short> boxedShort(Short value);

    CompletionStage<Float> half(float value);

    CompletionStage<Long> large(long value);

    CompletionStage<Boolean> not(boolean value);

    CompletionStage<Byte> octet(byte value);

    CompletionStage<Short> small(short value);

    CompletionStage<Double> twice(double value);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Integer> add(int left, int right) {
      return beginAdd(channel, left, right).send(Codecs.INT);
    }

    @Override
    public CompletionStage<Boolean> boxedBoolean(Boolean value) {
      return beginBoxedBoolean(channel, value).send(Codecs.BOOLEAN);
    }

    @Override
    public CompletionStage<Byte> boxedByte(Byte value) {
      return beginBoxedByte(channel, value).send(Codecs.BYTE);
    }

    @Override
    public CompletionStage<Double> boxedDouble(Double value) {
      return beginBoxedDouble(channel, value).send(Codecs.DOUBLE);
    }

    @Override
    public CompletionStage<Float> boxedFloat(Float value) {
      return beginBoxedFloat(channel, value).send(Codecs.FLOAT);
    }

    @Override
    public CompletionStage<Integer> boxedInt(Integer value) {
      return beginBoxedInt(channel, value).send(Codecs.INT);
    }

    @Override
    public CompletionStage<Long> boxedLong(Long value) {
      return beginBoxedLong(channel, value).send(Codecs.LONG);
    }

    @Override
    public CompletionStage<Short> boxedShort(Short value) {
      return beginBoxedShort(channel, value).send(Codecs.SHORT);
    }

    @Override
    public CompletionStage<Float> half(float value) {
      return beginHalf(channel, value).send(Codecs.FLOAT);
    }

    @Override
    public CompletionStage<Long> large(long value) {
      return beginLarge(channel, value).send(Codecs.LONG);
    }

    @Override
    public CompletionStage<Boolean> not(boolean value) {
      return beginNot(channel, value).send(Codecs.BOOLEAN);
    }

    @Override
    public CompletionStage<Byte> octet(byte value) {
      return beginOctet(channel, value).send(Codecs.BYTE);
    }

    @Override
    public CompletionStage<Short> small(short value) {
      return beginSmall(channel, value).send(Codecs.SHORT);
    }

    @Override
    public CompletionStage<Double> twice(double value) {
      return beginTwice(channel, value).send(Codecs.DOUBLE);
    }
  }
}
