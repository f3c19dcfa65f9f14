package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Shapes}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapesDispatchTable extends DispatchTable {
  private static final Codec<List<Shape>> ALL_RESULT = ShapeCodec.INSTANCE.list();

  private static final Codec<Result<Integer>> OTHER = ResultCodec.of(Codecs.INT);

  private static final Codec<Result<String>> RESULT_RESULT = ResultCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Shapes",
      "01b12f241a72214d07c19f085065293496db29da8dd40245a7f7161371ba54bc")
      .method("shapes.all")
      .method("shapes.draw").required("shape")
      .method("shapes.result").required("other")
      .method("shapes.simplify").required("expression")
      .build();

  private final Shapes service;

  private ShapesDispatchTable(Shapes service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ShapesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Shapes service) {
    return new ShapesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Shapes> factory) {
    return perSession(new ShapesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Shapes) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> all(call);
      case 1 -> draw(call);
      case 2 -> result(call);
      case 3 -> simplify(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void all(Call call) throws Exception {
    var result = service.all();
    ALL_RESULT.write(call.result(), result);
  }

  private void draw(Call call) throws Exception {
    var shape = ShapeCodec.INSTANCE.read(call.argument(0));
    var result = service.draw(shape);
    ShapeCodec.INSTANCE.write(call.result(), result);
  }

  private void result(Call call) throws Exception {
    var other = OTHER.read(call.argument(0));
    var result = service.result(other);
    RESULT_RESULT.write(call.result(), result);
  }

  private void simplify(Call call) throws Exception {
    var expression = ExpressionCodec.INSTANCE.read(call.argument(0));
    var result = service.simplify(expression);
    ExpressionCodec.INSTANCE.write(call.result(), result);
  }
}
