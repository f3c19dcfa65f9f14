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
    return new ScalarsClient(channel).new Async();
  }

  @Override
  public int add(int left, int right) {
    return beginAdd(left, right).await(Codecs.INT);
  }

  @Override
  public Boolean boxedBoolean(Boolean value) {
    return beginBoxedBoolean(value).await(Codecs.BOOLEAN);
  }

  @Override
  public Byte boxedByte(Byte value) {
    return beginBoxedByte(value).await(Codecs.BYTE);
  }

  @Override
  public Double boxedDouble(Double value) {
    return beginBoxedDouble(value).await(Codecs.DOUBLE);
  }

  @Override
  public Float boxedFloat(Float value) {
    return beginBoxedFloat(value).await(Codecs.FLOAT);
  }

  @Override
  public Integer boxedInt(Integer value) {
    return beginBoxedInt(value).await(Codecs.INT);
  }

  @Override
  public Long boxedLong(Long value) {
    return beginBoxedLong(value).await(Codecs.LONG);
  }

  @Override
  public Short boxedShort(Short value) {
    return beginBoxedShort(value).await(Codecs.SHORT);
  }

  @Override
  public float half(float value) {
    return beginHalf(value).await(Codecs.FLOAT);
  }

  @Override
  public long large(long value) {
    return beginLarge(value).await(Codecs.LONG);
  }

  @Override
  public boolean not(boolean value) {
    return beginNot(value).await(Codecs.BOOLEAN);
  }

  @Override
  public byte octet(byte value) {
    return beginOctet(value).await(Codecs.BYTE);
  }

  @Override
  public short small(short value) {
    return beginSmall(value).await(Codecs.SHORT);
  }

  @Override
  public double twice(double value) {
    return beginTwice(value).await(Codecs.DOUBLE);
  }

  private OutgoingCall beginAdd(int left, int right) {
    OutgoingCall call = channel.call("scalars.add", 2, 0);
    WireWriter out = call.arguments();
    out.writeInt(left);
    out.writeInt(right);
    return call;
  }

  private OutgoingCall beginBoxedBoolean(Boolean value) {
    OutgoingCall call = channel.call("scalars.boxed_boolean", 1, 0);
    WireWriter out = call.arguments();
    Codecs.BOOLEAN.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedByte(Byte value) {
    OutgoingCall call = channel.call("scalars.boxed_byte", 1, 0);
    WireWriter out = call.arguments();
    Codecs.BYTE.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedDouble(Double value) {
    OutgoingCall call = channel.call("scalars.boxed_double", 1, 0);
    WireWriter out = call.arguments();
    Codecs.DOUBLE.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedFloat(Float value) {
    OutgoingCall call = channel.call("scalars.boxed_float", 1, 0);
    WireWriter out = call.arguments();
    Codecs.FLOAT.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedInt(Integer value) {
    OutgoingCall call = channel.call("scalars.boxed_int", 1, 0);
    WireWriter out = call.arguments();
    Codecs.INT.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedLong(Long value) {
    OutgoingCall call = channel.call("scalars.boxed_long", 1, 0);
    WireWriter out = call.arguments();
    Codecs.LONG.write(out, value);
    return call;
  }

  private OutgoingCall beginBoxedShort(Short value) {
    OutgoingCall call = channel.call("scalars.boxed_short", 1, 0);
    WireWriter out = call.arguments();
    Codecs.SHORT.write(out, value);
    return call;
  }

  private OutgoingCall beginHalf(float value) {
    OutgoingCall call = channel.call("scalars.half", 1, 0);
    WireWriter out = call.arguments();
    out.writeFloat(value);
    return call;
  }

  private OutgoingCall beginLarge(long value) {
    OutgoingCall call = channel.call("scalars.large", 1, 0);
    WireWriter out = call.arguments();
    out.writeLong(value);
    return call;
  }

  private OutgoingCall beginNot(boolean value) {
    OutgoingCall call = channel.call("scalars.not", 1, 0);
    WireWriter out = call.arguments();
    out.writeBoolean(value);
    return call;
  }

  private OutgoingCall beginOctet(byte value) {
    OutgoingCall call = channel.call("scalars.octet", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(value);
    return call;
  }

  private OutgoingCall beginSmall(short value) {
    OutgoingCall call = channel.call("scalars.small", 1, 0);
    WireWriter out = call.arguments();
    out.writeInt(value);
    return call;
  }

  private OutgoingCall beginTwice(double value) {
    OutgoingCall call = channel.call("scalars.twice", 1, 0);
    WireWriter out = call.arguments();
    out.writeDouble(value);
    return call;
  }

  /**
   * {@link Scalars} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Integer> add(int left, int right) {
      return beginAdd(left, right).send(Codecs.INT);
    }

    public CompletionStage<Boolean> boxedBoolean(Boolean value) {
      return beginBoxedBoolean(value).send(Codecs.BOOLEAN);
    }

    public CompletionStage<Byte> boxedByte(Byte value) {
      return beginBoxedByte(value).send(Codecs.BYTE);
    }

    public CompletionStage<Double> boxedDouble(Double value) {
      return beginBoxedDouble(value).send(Codecs.DOUBLE);
    }

    public CompletionStage<Float> boxedFloat(Float value) {
      return beginBoxedFloat(value).send(Codecs.FLOAT);
    }

    public CompletionStage<Integer> boxedInt(Integer value) {
      return beginBoxedInt(value).send(Codecs.INT);
    }

    public CompletionStage<Long> boxedLong(Long value) {
      return beginBoxedLong(value).send(Codecs.LONG);
    }

    public CompletionStage<Short> boxedShort(Short value) {
      return beginBoxedShort(value).send(Codecs.SHORT);
    }

    public CompletionStage<Float> half(float value) {
      return beginHalf(value).send(Codecs.FLOAT);
    }

    public CompletionStage<Long> large(long value) {
      return beginLarge(value).send(Codecs.LONG);
    }

    public CompletionStage<Boolean> not(boolean value) {
      return beginNot(value).send(Codecs.BOOLEAN);
    }

    public CompletionStage<Byte> octet(byte value) {
      return beginOctet(value).send(Codecs.BYTE);
    }

    public CompletionStage<Short> small(short value) {
      return beginSmall(value).send(Codecs.SHORT);
    }

    public CompletionStage<Double> twice(double value) {
      return beginTwice(value).send(Codecs.DOUBLE);
    }
  }
}
