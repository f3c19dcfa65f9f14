package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Scalars}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ScalarsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Scalars",
      "352f08bbbe382ad41ea59593fd2b7db00a5506c088b085acf7a2566be9ef5924")
      .method("scalars.add").required("left", "right")
      .method("scalars.boxed_boolean").required("value")
      .method("scalars.boxed_byte").required("value")
      .method("scalars.boxed_double").required("value")
      .method("scalars.boxed_float").required("value")
      .method("scalars.boxed_int").required("value")
      .method("scalars.boxed_long").required("value")
      .method("scalars.boxed_short").required("value")
      .method("scalars.half").required("value")
      .method("scalars.large").required("value")
      .method("scalars.not").required("value")
      .method("scalars.octet").required("value")
      .method("scalars.small").required("value")
      .method("scalars.twice").required("value")
      .build();

  private final Scalars service;

  private ScalarsDispatchTable(Scalars service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ScalarsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ScalarsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Scalars) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void add(Call call) throws Exception {
    var left = call.argument(0).readInt();
    var right = call.argument(1).readInt();
    var result = service.add(left, right);
    call.result().writeInt(result);
  }

  private void boxedBoolean(Call call) throws Exception {
    var value = Codecs.BOOLEAN.read(call.argument(0));
    var result = service.boxedBoolean(value);
    Codecs.BOOLEAN.write(call.result(), result);
  }

  private void boxedByte(Call call) throws Exception {
    var value = Codecs.BYTE.read(call.argument(0));
    var result = service.boxedByte(value);
    Codecs.BYTE.write(call.result(), result);
  }

  private void boxedDouble(Call call) throws Exception {
    var value = Codecs.DOUBLE.read(call.argument(0));
    var result = service.boxedDouble(value);
    Codecs.DOUBLE.write(call.result(), result);
  }

  private void boxedFloat(Call call) throws Exception {
    var value = Codecs.FLOAT.read(call.argument(0));
    var result = service.boxedFloat(value);
    Codecs.FLOAT.write(call.result(), result);
  }

  private void boxedInt(Call call) throws Exception {
    var value = Codecs.INT.read(call.argument(0));
    var result = service.boxedInt(value);
    Codecs.INT.write(call.result(), result);
  }

  private void boxedLong(Call call) throws Exception {
    var value = Codecs.LONG.read(call.argument(0));
    var result = service.boxedLong(value);
    Codecs.LONG.write(call.result(), result);
  }

  private void boxedShort(Call call) throws Exception {
    var value = Codecs.SHORT.read(call.argument(0));
    var result = service.boxedShort(value);
    Codecs.SHORT.write(call.result(), result);
  }

  private void half(Call call) throws Exception {
    var value = call.argument(0).readFloat();
    var result = service.half(value);
    call.result().writeFloat(result);
  }

  private void large(Call call) throws Exception {
    var value = call.argument(0).readLong();
    var result = service.large(value);
    call.result().writeLong(result);
  }

  private void not(Call call) throws Exception {
    var value = call.argument(0).readBoolean();
    var result = service.not(value);
    call.result().writeBoolean(result);
  }

  private void octet(Call call) throws Exception {
    var value = call.argument(0).readByte();
    var result = service.octet(value);
    call.result().writeInt(result);
  }

  private void small(Call call) throws Exception {
    var value = call.argument(0).readShort();
    var result = service.small(value);
    call.result().writeInt(result);
  }

  private void twice(Call call) throws Exception {
    var value = call.argument(0).readDouble();
    var result = service.twice(value);
    call.result().writeDouble(result);
  }
}
