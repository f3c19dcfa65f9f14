package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
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
 * Serves a {@link Arrays}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ArraysDispatchTable extends DispatchTable {
  private static final int DOUBLES = 0;

  private static final int FLOATS = 1;

  private static final int INTS = 2;

  private static final int LONGS = 3;

  private static final int MATRIX = 4;

  private static final int SHORTS = 5;

  private static final Fields DOUBLES_PARAMETERS = Fields.none().required("values");

  private static final Fields FLOATS_PARAMETERS = Fields.none().required("values");

  private static final Fields INTS_PARAMETERS = Fields.none().required("values");

  private static final Fields LONGS_PARAMETERS = Fields.none().required("values");

  private static final Fields MATRIX_PARAMETERS = Fields.none().required("rows");

  private static final Fields SHORTS_PARAMETERS = Fields.none().required("values");

  private static final Codec<double[][]> ROWS = Codecs.array(ArrayCodecs.DOUBLES, double[][]::new);

  private static final Codec<int[][]> MATRIX_RESULT = Codecs.array(ArrayCodecs.INTS, int[][]::new);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Arrays",
      "0638ae8df6caab88d847372f2bd71e30b3c3664b4f78d03edadde8877725084b",
      List.of(
          new MethodEntry("arrays.doubles", Execution.SERIAL),
          new MethodEntry("arrays.floats", Execution.SERIAL),
          new MethodEntry("arrays.ints", Execution.SERIAL),
          new MethodEntry("arrays.longs", Execution.SERIAL),
          new MethodEntry("arrays.matrix", Execution.SERIAL),
          new MethodEntry("arrays.shorts", Execution.SERIAL)),
      List.of());

  private final Arrays service;

  private ArraysDispatchTable(Arrays service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Arrays service) {
    return new ArraysDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Arrays> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Arrays implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case DOUBLES -> doubles(call);
      case FLOATS -> floats(call);
      case INTS -> ints(call);
      case LONGS -> longs(call);
      case MATRIX -> matrix(call);
      case SHORTS -> shorts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void doubles(Call call) throws Exception {
    double[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(DOUBLES_PARAMETERS) != WireReader.END) {
      values = in.readDoubles();
    }
    double[] result = service.doubles(values);
    WireWriter out = call.result();
    ArrayCodecs.DOUBLES.write(out, result);
  }

  private void floats(Call call) throws Exception {
    float[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(FLOATS_PARAMETERS) != WireReader.END) {
      values = in.readFloats();
    }
    float[] result = service.floats(values);
    WireWriter out = call.result();
    ArrayCodecs.FLOATS.write(out, result);
  }

  private void ints(Call call) throws Exception {
    int[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(INTS_PARAMETERS) != WireReader.END) {
      values = in.readInts();
    }
    int[] result = service.ints(values);
    WireWriter out = call.result();
    ArrayCodecs.INTS.write(out, result);
  }

  private void longs(Call call) throws Exception {
    long[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(LONGS_PARAMETERS) != WireReader.END) {
      values = in.readLongs();
    }
    long[] result = service.longs(values);
    WireWriter out = call.result();
    ArrayCodecs.LONGS.write(out, result);
  }

  private void matrix(Call call) throws Exception {
    double[][] rows = null;
    WireReader in = call.in();
    while (call.nextArgument(MATRIX_PARAMETERS) != WireReader.END) {
      rows = ROWS.read(in);
    }
    int[][] result = service.matrix(rows);
    WireWriter out = call.result();
    MATRIX_RESULT.write(out, result);
  }

  private void shorts(Call call) throws Exception {
    short[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(SHORTS_PARAMETERS) != WireReader.END) {
      values = in.readShorts();
    }
    short[] result = service.shorts(values);
    WireWriter out = call.result();
    ArrayCodecs.SHORTS.write(out, result);
  }
}
