package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Collections}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CollectionsDispatchTable extends DispatchTable {
  private static final Codec<String[]> VALUES = Codecs.STRING.array(String[]::new);

  private static final Codec<Collection<Boolean>> VALUES_ = Codecs.BOOLEAN.collection();

  private static final Codec<List<Integer>> VALUES__ = Codecs.INT.list();

  private static final Codec<List<String>> LIST_RESULT = Codecs.STRING.list();

  private static final Codec<Point[]> POINTS = PointCodec.INSTANCE.array(Point[]::new);

  private static final Codec<List<List<Set<String>>>> NESTED_RESULT = Codecs.STRING.set().list().list();

  private static final Codec<Set<Double>> VALUES___ = Codecs.DOUBLE.set();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Collections",
      "e8fa036b74c1de18b6866945f7833eb9cefbf1dc1346662864d134844d5e8a98")
      .method("collections.array").required("values")
      .method("collections.collection").required("values")
      .method("collections.list").required("values")
      .method("collections.nested").required("points")
      .method("collections.set").required("values")
      .build();

  private final Collections service;

  private CollectionsDispatchTable(Collections service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private CollectionsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Collections service) {
    return new CollectionsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Collections> factory) {
    return perSession(new CollectionsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Collections) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> array(call);
      case 1 -> collection(call);
      case 2 -> list(call);
      case 3 -> nested(call);
      case 4 -> set(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void array(Call call) throws Exception {
    var values = VALUES.read(call.argument(0));
    var result = service.array(values);
    VALUES.write(call.result(), result);
  }

  private void collection(Call call) throws Exception {
    var values = VALUES_.read(call.argument(0));
    var result = service.collection(values);
    VALUES_.write(call.result(), result);
  }

  private void list(Call call) throws Exception {
    var values = VALUES__.read(call.argument(0));
    var result = service.list(values);
    LIST_RESULT.write(call.result(), result);
  }

  private void nested(Call call) throws Exception {
    var points = POINTS.read(call.argument(0));
    var result = service.nested(points);
    NESTED_RESULT.write(call.result(), result);
  }

  private void set(Call call) throws Exception {
    var values = VALUES___.read(call.argument(0));
    var result = service.set(values);
    VALUES___.write(call.result(), result);
  }
}
