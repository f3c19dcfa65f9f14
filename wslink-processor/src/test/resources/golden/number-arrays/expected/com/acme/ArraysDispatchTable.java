package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
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

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Arrays",
      "0638ae8df6caab88d847372f2bd71e30b3c3664b4f78d03edadde8877725084b")
      .method("arrays.doubles").required("values")
      .method("arrays.floats").required("values")
      .method("arrays.ints").required("values")
      .method("arrays.longs").required("values")
      .method("arrays.matrix").required("rows")
      .method("arrays.shorts").required("values")
      .build();

  private final Arrays service;

  private ArraysDispatchTable(Arrays service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ArraysDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ArraysDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Arrays) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void doubles(Call call) throws Exception {
    var values = call.argument(0).readDoubles();
    var result = service.doubles(values);
    ArrayCodecs.DOUBLES.write(call.result(), result);
  }

  private void floats(Call call) throws Exception {
    var values = call.argument(0).readFloats();
    var result = service.floats(values);
    ArrayCodecs.FLOATS.write(call.result(), result);
  }

  private void ints(Call call) throws Exception {
    var values = call.argument(0).readInts();
    var result = service.ints(values);
    ArrayCodecs.INTS.write(call.result(), result);
  }

  private void longs(Call call) throws Exception {
    var values = call.argument(0).readLongs();
    var result = service.longs(values);
    ArrayCodecs.LONGS.write(call.result(), result);
  }

  private void matrix(Call call) throws Exception {
    var rows = ROWS.read(call.argument(0));
    var result = service.matrix(rows);
    MATRIX_RESULT.write(call.result(), result);
  }

  private void shorts(Call call) throws Exception {
    var values = call.argument(0).readShorts();
    var result = service.shorts(values);
    ArrayCodecs.SHORTS.write(call.result(), result);
  }
}
