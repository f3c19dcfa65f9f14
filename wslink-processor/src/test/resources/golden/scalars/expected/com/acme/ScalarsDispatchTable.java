package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Scalars}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ScalarsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Scalars",
      "352f08bbbe382ad41ea59593fd2b7db00a5506c088b085acf7a2566be9ef5924")
      .method("scalars.add", Fields.of("left", "right"))
      .method("scalars.boxed_boolean", Fields.of("value"))
      .method("scalars.boxed_byte", Fields.of("value"))
      .method("scalars.boxed_double", Fields.of("value"))
      .method("scalars.boxed_float", Fields.of("value"))
      .method("scalars.boxed_int", Fields.of("value"))
      .method("scalars.boxed_long", Fields.of("value"))
      .method("scalars.boxed_short", Fields.of("value"))
      .method("scalars.half", Fields.of("value"))
      .method("scalars.large", Fields.of("value"))
      .method("scalars.not", Fields.of("value"))
      .method("scalars.octet", Fields.of("value"))
      .method("scalars.small", Fields.of("value"))
      .method("scalars.twice", Fields.of("value"));

  private final Scalars service;

  private ScalarsDispatchTable(Scalars service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Scalars service) {
    return new ScalarsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Scalars> factory) {
    return perSession(DESCRIPTOR, factory, ScalarsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> add(call);
      case 1 -> boxedBoolean(call);
      case 2 -> boxedByte(call);
      case 3 -> boxedDouble(call);
      case 4 -> boxedFloat(call);
      case 5 -> boxedInt(call);
      case 6 -> boxedLong(call);
      case 7 -> boxedShort(call);
      case 8 -> half(call);
      case 9 -> large(call);
      case 10 -> not(call);
      case 11 -> octet(call);
      case 12 -> small(call);
      case 13 -> twice(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void add(Call call) throws Exception {
    int result = service.add(
        call.argument(0).readInt(),
        call.argument(1).readInt());
    call.result().writeInt(result);
  }

  private void boxedBoolean(Call call) throws Exception {
    Boolean result = service.boxedBoolean(Codecs.BOOLEAN.read(call.argument(0)));
    Codecs.BOOLEAN.write(call.result(), result);
  }

  private void boxedByte(Call call) throws Exception {
    Byte result = service.boxedByte(Codecs.BYTE.read(call.argument(0)));
    Codecs.BYTE.write(call.result(), result);
  }

  private void boxedDouble(Call call) throws Exception {
    Double result = service.boxedDouble(Codecs.DOUBLE.read(call.argument(0)));
    Codecs.DOUBLE.write(call.result(), result);
  }

  private void boxedFloat(Call call) throws Exception {
    Float result = service.boxedFloat(Codecs.FLOAT.read(call.argument(0)));
    Codecs.FLOAT.write(call.result(), result);
  }

  private void boxedInt(Call call) throws Exception {
    Integer result = service.boxedInt(Codecs.INT.read(call.argument(0)));
    Codecs.INT.write(call.result(), result);
  }

  private void boxedLong(Call call) throws Exception {
    Long result = service.boxedLong(Codecs.LONG.read(call.argument(0)));
    Codecs.LONG.write(call.result(), result);
  }

  private void boxedShort(Call call) throws Exception {
    Short result = service.boxedShort(Codecs.SHORT.read(call.argument(0)));
    Codecs.SHORT.write(call.result(), result);
  }

  private void half(Call call) throws Exception {
    float result = service.half(call.argument(0).readFloat());
    call.result().writeFloat(result);
  }

  private void large(Call call) throws Exception {
    long result = service.large(call.argument(0).readLong());
    call.result().writeLong(result);
  }

  private void not(Call call) throws Exception {
    boolean result = service.not(call.argument(0).readBoolean());
    call.result().writeBoolean(result);
  }

  private void octet(Call call) throws Exception {
    byte result = service.octet(call.argument(0).readByte());
    call.result().writeInt(result);
  }

  private void small(Call call) throws Exception {
    short result = service.small(call.argument(0).readShort());
    call.result().writeInt(result);
  }

  private void twice(Call call) throws Exception {
    double result = service.twice(call.argument(0).readDouble());
    call.result().writeDouble(result);
  }
}
