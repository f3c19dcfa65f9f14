package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Arrays}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ArraysDispatchTable extends DispatchTable {
  private static final Codec<double[][]> ROWS = ArrayCodecs.DOUBLES.array(double[][]::new);

  private static final Codec<int[][]> MATRIX_RESULT = ArrayCodecs.INTS.array(int[][]::new);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Arrays",
      "0638ae8df6caab88d847372f2bd71e30b3c3664b4f78d03edadde8877725084b")
      .method("arrays.doubles", Fields.of("values"))
      .method("arrays.floats", Fields.of("values"))
      .method("arrays.ints", Fields.of("values"))
      .method("arrays.longs", Fields.of("values"))
      .method("arrays.matrix", Fields.of("rows"))
      .method("arrays.shorts", Fields.of("values"));

  private final Arrays service;

  private ArraysDispatchTable(Arrays service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, ArraysDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> doubles(call);
      case 1 -> floats(call);
      case 2 -> ints(call);
      case 3 -> longs(call);
      case 4 -> matrix(call);
      case 5 -> shorts(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void doubles(Call call) throws Exception {
    double[] result = service.doubles(call.argument(0).readDoubles());
    ArrayCodecs.DOUBLES.write(call.result(), result);
  }

  private void floats(Call call) throws Exception {
    float[] result = service.floats(call.argument(0).readFloats());
    ArrayCodecs.FLOATS.write(call.result(), result);
  }

  private void ints(Call call) throws Exception {
    int[] result = service.ints(call.argument(0).readInts());
    ArrayCodecs.INTS.write(call.result(), result);
  }

  private void longs(Call call) throws Exception {
    long[] result = service.longs(call.argument(0).readLongs());
    ArrayCodecs.LONGS.write(call.result(), result);
  }

  private void matrix(Call call) throws Exception {
    int[][] result = service.matrix(ROWS.read(call.argument(0)));
    MATRIX_RESULT.write(call.result(), result);
  }

  private void shorts(Call call) throws Exception {
    short[] result = service.shorts(call.argument(0).readShorts());
    ArrayCodecs.SHORTS.write(call.result(), result);
  }
}
