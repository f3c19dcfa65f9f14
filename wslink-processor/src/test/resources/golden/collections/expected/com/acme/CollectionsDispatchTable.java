package com.acme;

import io.github.wslink4j.Session;
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
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Collections}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CollectionsDispatchTable extends DispatchTable {
  private static final int ARRAY = 0;

  private static final int COLLECTION = 1;

  private static final int LIST = 2;

  private static final int NESTED = 3;

  private static final int SET = 4;

  private static final Fields ARRAY_PARAMETERS = Fields.none().required("values");

  private static final Fields COLLECTION_PARAMETERS = Fields.none().required("values");

  private static final Fields LIST_PARAMETERS = Fields.none().required("values");

  private static final Fields NESTED_PARAMETERS = Fields.none().required("points");

  private static final Fields SET_PARAMETERS = Fields.none().required("values");

  private static final Codec<String[]> VALUES = Codecs.array(Codecs.STRING, String[]::new);

  private static final Codec<Collection<Boolean>> VALUES_ = Codecs.collection(Codecs.BOOLEAN);

  private static final Codec<List<Integer>> VALUES__ = Codecs.list(Codecs.INT);

  private static final Codec<List<String>> LIST_RESULT = Codecs.list(Codecs.STRING);

  private static final Codec<Point[]> POINTS = Codecs.array(PointCodec.INSTANCE, Point[]::new);

  private static final Codec<List<List<Set<String>>>> NESTED_RESULT = Codecs.list(Codecs.list(Codecs.set(Codecs.STRING)));

  private static final Codec<Set<Double>> VALUES___ = Codecs.set(Codecs.DOUBLE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Collections",
      "e8fa036b74c1de18b6866945f7833eb9cefbf1dc1346662864d134844d5e8a98",
      List.of(
          new MethodEntry("collections.array", Execution.SERIAL),
          new MethodEntry("collections.collection", Execution.SERIAL),
          new MethodEntry("collections.list", Execution.SERIAL),
          new MethodEntry("collections.nested", Execution.SERIAL),
          new MethodEntry("collections.set", Execution.SERIAL)),
      List.of());

  private final Collections service;

  private CollectionsDispatchTable(Collections service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Collections implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ARRAY -> array(call);
      case COLLECTION -> collection(call);
      case LIST -> list(call);
      case NESTED -> nested(call);
      case SET -> set(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void array(Call call) throws Exception {
    String[] values = null;
    WireReader in = call.in();
    while (call.nextArgument(ARRAY_PARAMETERS) != WireReader.END) {
      values = VALUES.read(in);
    }
    String[] result = service.array(values);
    WireWriter out = call.result();
    VALUES.write(out, result);
  }

  private void collection(Call call) throws Exception {
    Collection<Boolean> values = null;
    WireReader in = call.in();
    while (call.nextArgument(COLLECTION_PARAMETERS) != WireReader.END) {
      values = VALUES_.read(in);
    }
    Collection<Boolean> result = service.collection(values);
    WireWriter out = call.result();
    VALUES_.write(out, result);
  }

  private void list(Call call) throws Exception {
    List<Integer> values = null;
    WireReader in = call.in();
    while (call.nextArgument(LIST_PARAMETERS) != WireReader.END) {
      values = VALUES__.read(in);
    }
    List<String> result = service.list(values);
    WireWriter out = call.result();
    LIST_RESULT.write(out, result);
  }

  private void nested(Call call) throws Exception {
    Point[] points = null;
    WireReader in = call.in();
    while (call.nextArgument(NESTED_PARAMETERS) != WireReader.END) {
      points = POINTS.read(in);
    }
    List<List<Set<String>>> result = service.nested(points);
    WireWriter out = call.result();
    NESTED_RESULT.write(out, result);
  }

  private void set(Call call) throws Exception {
    Set<Double> values = null;
    WireReader in = call.in();
    while (call.nextArgument(SET_PARAMETERS) != WireReader.END) {
      values = VALUES___.read(in);
    }
    Set<Double> result = service.set(values);
    WireWriter out = call.result();
    VALUES___.write(out, result);
  }
}
