package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Scalars}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ScalarsDispatchTable extends DispatchTable {
  private static final int ADD = 0;

  private static final int BOXED_BOOLEAN = 1;

  private static final int BOXED_BYTE = 2;

  private static final int BOXED_DOUBLE = 3;

  private static final int BOXED_FLOAT = 4;

  private static final int BOXED_INT = 5;

  private static final int BOXED_LONG = 6;

  private static final int BOXED_SHORT = 7;

  private static final int HALF = 8;

  private static final int LARGE = 9;

  private static final int NOT = 10;

  private static final int OCTET = 11;

  private static final int SMALL = 12;

  private static final int TWICE = 13;

  private static final Fields ADD_PARAMETERS = Fields.none().required("left", "right");

  private static final Fields BOXED_BOOLEAN_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_BYTE_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_DOUBLE_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_FLOAT_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_INT_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_LONG_PARAMETERS = Fields.none().required("value");

  private static final Fields BOXED_SHORT_PARAMETERS = Fields.none().required("value");

  private static final Fields HALF_PARAMETERS = Fields.none().required("value");

  private static final Fields LARGE_PARAMETERS = Fields.none().required("value");

  private static final Fields NOT_PARAMETERS = Fields.none().required("value");

  private static final Fields OCTET_PARAMETERS = Fields.none().required("value");

  private static final Fields SMALL_PARAMETERS = Fields.none().required("value");

  private static final Fields TWICE_PARAMETERS = Fields.none().required("value");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Scalars",
      "352f08bbbe382ad41ea59593fd2b7db00a5506c088b085acf7a2566be9ef5924",
      List.of(
          new MethodEntry("scalars.add", Execution.SERIAL),
          new MethodEntry("scalars.boxed_boolean", Execution.SERIAL),
          new MethodEntry("scalars.boxed_byte", Execution.SERIAL),
          new MethodEntry("scalars.boxed_double", Execution.SERIAL),
          new MethodEntry("scalars.boxed_float", Execution.SERIAL),
          new MethodEntry("scalars.boxed_int", Execution.SERIAL),
          new MethodEntry("scalars.boxed_long", Execution.SERIAL),
          new MethodEntry("scalars.boxed_short", Execution.SERIAL),
          new MethodEntry("scalars.half", Execution.SERIAL),
          new MethodEntry("scalars.large", Execution.SERIAL),
          new MethodEntry("scalars.not", Execution.SERIAL),
          new MethodEntry("scalars.octet", Execution.SERIAL),
          new MethodEntry("scalars.small", Execution.SERIAL),
          new MethodEntry("scalars.twice", Execution.SERIAL)),
      List.of());

  private final Scalars service;

  private ScalarsDispatchTable(Scalars service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Scalars implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ADD -> add(call);
      case BOXED_BOOLEAN -> boxedBoolean(call);
      case BOXED_BYTE -> boxedByte(call);
      case BOXED_DOUBLE -> boxedDouble(call);
      case BOXED_FLOAT -> boxedFloat(call);
      case BOXED_INT -> boxedInt(call);
      case BOXED_LONG -> boxedLong(call);
      case BOXED_SHORT -> boxedShort(call);
      case HALF -> half(call);
      case LARGE -> large(call);
      case NOT -> not(call);
      case OCTET -> octet(call);
      case SMALL -> small(call);
      case TWICE -> twice(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void add(Call call) throws Exception {
    int left = 0;
    int right = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(ADD_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> left = in.readInt();
        case 1 -> right = in.readInt();
        default -> in.skipValue();
      }
    }
    int result = service.add(left, right);
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void boxedBoolean(Call call) throws Exception {
    Boolean value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_BOOLEAN_PARAMETERS) != WireReader.END) {
      value = in.readBoolean();
    }
    Boolean result = service.boxedBoolean(value);
    WireWriter out = call.result();
    Codecs.BOOLEAN.write(out, result);
  }

  private void boxedByte(Call call) throws Exception {
    Byte value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_BYTE_PARAMETERS) != WireReader.END) {
      value = in.readByte();
    }
    Byte result = service.boxedByte(value);
    WireWriter out = call.result();
    Codecs.BYTE.write(out, result);
  }

  private void boxedDouble(Call call) throws Exception {
    Double value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_DOUBLE_PARAMETERS) != WireReader.END) {
      value = in.readDouble();
    }
    Double result = service.boxedDouble(value);
    WireWriter out = call.result();
    Codecs.DOUBLE.write(out, result);
  }

  private void boxedFloat(Call call) throws Exception {
    Float value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_FLOAT_PARAMETERS) != WireReader.END) {
      value = in.readFloat();
    }
    Float result = service.boxedFloat(value);
    WireWriter out = call.result();
    Codecs.FLOAT.write(out, result);
  }

  private void boxedInt(Call call) throws Exception {
    Integer value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_INT_PARAMETERS) != WireReader.END) {
      value = in.readInt();
    }
    Integer result = service.boxedInt(value);
    WireWriter out = call.result();
    Codecs.INT.write(out, result);
  }

  private void boxedLong(Call call) throws Exception {
    Long value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_LONG_PARAMETERS) != WireReader.END) {
      value = in.readLong();
    }
    Long result = service.boxedLong(value);
    WireWriter out = call.result();
    Codecs.LONG.write(out, result);
  }

  private void boxedShort(Call call) throws Exception {
    Short value = null;
    WireReader in = call.in();
    while (call.nextArgument(BOXED_SHORT_PARAMETERS) != WireReader.END) {
      value = in.readShort();
    }
    Short result = service.boxedShort(value);
    WireWriter out = call.result();
    Codecs.SHORT.write(out, result);
  }

  private void half(Call call) throws Exception {
    float value = 0;
    WireReader in = call.in();
    while (call.nextArgument(HALF_PARAMETERS) != WireReader.END) {
      value = in.readFloat();
    }
    float result = service.half(value);
    WireWriter out = call.result();
    out.writeFloat(result);
  }

  private void large(Call call) throws Exception {
    long value = 0;
    WireReader in = call.in();
    while (call.nextArgument(LARGE_PARAMETERS) != WireReader.END) {
      value = in.readLong();
    }
    long result = service.large(value);
    WireWriter out = call.result();
    out.writeLong(result);
  }

  private void not(Call call) throws Exception {
    boolean value = false;
    WireReader in = call.in();
    while (call.nextArgument(NOT_PARAMETERS) != WireReader.END) {
      value = in.readBoolean();
    }
    boolean result = service.not(value);
    WireWriter out = call.result();
    out.writeBoolean(result);
  }

  private void octet(Call call) throws Exception {
    byte value = 0;
    WireReader in = call.in();
    while (call.nextArgument(OCTET_PARAMETERS) != WireReader.END) {
      value = in.readByte();
    }
    byte result = service.octet(value);
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void small(Call call) throws Exception {
    short value = 0;
    WireReader in = call.in();
    while (call.nextArgument(SMALL_PARAMETERS) != WireReader.END) {
      value = in.readShort();
    }
    short result = service.small(value);
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void twice(Call call) throws Exception {
    double value = 0;
    WireReader in = call.in();
    while (call.nextArgument(TWICE_PARAMETERS) != WireReader.END) {
      value = in.readDouble();
    }
    double result = service.twice(value);
    WireWriter out = call.result();
    out.writeDouble(result);
  }
}
