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
    return beginAdd(left, right).await();
  }

  @Override
  public Boolean boxedBoolean(Boolean value) {
    return beginBoxedBoolean(value).await();
  }

  @Override
  public Byte boxedByte(Byte value) {
    return beginBoxedByte(value).await();
  }

  @Override
  public Double boxedDouble(Double value) {
    return beginBoxedDouble(value).await();
  }

  @Override
  public Float boxedFloat(Float value) {
    return beginBoxedFloat(value).await();
  }

  @Override
  public Integer boxedInt(Integer value) {
    return beginBoxedInt(value).await();
  }

  @Override
  public Long boxedLong(Long value) {
    return beginBoxedLong(value).await();
  }

  @Override
  public Short boxedShort(Short value) {
    return beginBoxedShort(value).await();
  }

  @Override
  public float half(float value) {
    return beginHalf(value).await();
  }

  @Override
  public long large(long value) {
    return beginLarge(value).await();
  }

  @Override
  public boolean not(boolean value) {
    return beginNot(value).await();
  }

  @Override
  public byte octet(byte value) {
    return beginOctet(value).await();
  }

  @Override
  public short small(short value) {
    return beginSmall(value).await();
  }

  @Override
  public double twice(double value) {
    return beginTwice(value).await();
  }

  private OutgoingCall<Integer> beginAdd(int left, int right) {
    var call = channel.call("scalars.add", 2, Codecs.INT);
    WireWriter out = call.arguments();
    out.writeInt(left);
    out.writeInt(right);
    return call;
  }

  private OutgoingCall<Boolean> beginBoxedBoolean(Boolean value) {
    var call = channel.call("scalars.boxed_boolean", 1, Codecs.BOOLEAN);
    Codecs.BOOLEAN.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Byte> beginBoxedByte(Byte value) {
    var call = channel.call("scalars.boxed_byte", 1, Codecs.BYTE);
    Codecs.BYTE.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Double> beginBoxedDouble(Double value) {
    var call = channel.call("scalars.boxed_double", 1, Codecs.DOUBLE);
    Codecs.DOUBLE.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Float> beginBoxedFloat(Float value) {
    var call = channel.call("scalars.boxed_float", 1, Codecs.FLOAT);
    Codecs.FLOAT.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Integer> beginBoxedInt(Integer value) {
    var call = channel.call("scalars.boxed_int", 1, Codecs.INT);
    Codecs.INT.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Long> beginBoxedLong(Long value) {
    var call = channel.call("scalars.boxed_long", 1, Codecs.LONG);
    Codecs.LONG.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Short> beginBoxedShort(Short value) {
    var call = channel.call("scalars.boxed_short", 1, Codecs.SHORT);
    Codecs.SHORT.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Float> beginHalf(float value) {
    var call = channel.call("scalars.half", 1, Codecs.FLOAT);
    call.arguments().writeFloat(value);
    return call;
  }

  private OutgoingCall<Long> beginLarge(long value) {
    var call = channel.call("scalars.large", 1, Codecs.LONG);
    call.arguments().writeLong(value);
    return call;
  }

  private OutgoingCall<Boolean> beginNot(boolean value) {
    var call = channel.call("scalars.not", 1, Codecs.BOOLEAN);
    call.arguments().writeBoolean(value);
    return call;
  }

  private OutgoingCall<Byte> beginOctet(byte value) {
    var call = channel.call("scalars.octet", 1, Codecs.BYTE);
    call.arguments().writeInt(value);
    return call;
  }

  private OutgoingCall<Short> beginSmall(short value) {
    var call = channel.call("scalars.small", 1, Codecs.SHORT);
    call.arguments().writeInt(value);
    return call;
  }

  private OutgoingCall<Double> beginTwice(double value) {
    var call = channel.call("scalars.twice", 1, Codecs.DOUBLE);
    call.arguments().writeDouble(value);
    return call;
  }

  /**
   * {@link Scalars} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Integer> add(int left, int right) {
      return beginAdd(left, right).send();
    }

    public CompletionStage<Boolean> boxedBoolean(Boolean value) {
      return beginBoxedBoolean(value).send();
    }

    public CompletionStage<Byte> boxedByte(Byte value) {
      return beginBoxedByte(value).send();
    }

    public CompletionStage<Double> boxedDouble(Double value) {
      return beginBoxedDouble(value).send();
    }

    public CompletionStage<Float> boxedFloat(Float value) {
      return beginBoxedFloat(value).send();
    }

    public CompletionStage<Integer> boxedInt(Integer value) {
      return beginBoxedInt(value).send();
    }

    public CompletionStage<Long> boxedLong(Long value) {
      return beginBoxedLong(value).send();
    }

    public CompletionStage<Short> boxedShort(Short value) {
      return beginBoxedShort(value).send();
    }

    public CompletionStage<Float> half(float value) {
      return beginHalf(value).send();
    }

    public CompletionStage<Long> large(long value) {
      return beginLarge(value).send();
    }

    public CompletionStage<Boolean> not(boolean value) {
      return beginNot(value).send();
    }

    public CompletionStage<Byte> octet(byte value) {
      return beginOctet(value).send();
    }

    public CompletionStage<Short> small(short value) {
      return beginSmall(value).send();
    }

    public CompletionStage<Double> twice(double value) {
      return beginTwice(value).send();
    }
  }
}
