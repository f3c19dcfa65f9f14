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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Shapes}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ShapesDispatchTable extends DispatchTable {
  private static final int ALL = 0;

  private static final int DRAW = 1;

  private static final int RESULT = 2;

  private static final int SIMPLIFY = 3;

  private static final Fields DRAW_PARAMETERS = Fields.none().required("shape");

  private static final Fields RESULT_PARAMETERS = Fields.none().required("other");

  private static final Fields SIMPLIFY_PARAMETERS = Fields.none().required("expression");

  private static final Codec<List<Shape>> ALL_RESULT = Codecs.list(ShapeCodec.INSTANCE);

  private static final Codec<Result<Integer>> OTHER = ResultCodec.of(Codecs.INT);

  private static final Codec<Result<String>> RESULT_RESULT = ResultCodec.of(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Shapes",
      "01b12f241a72214d07c19f085065293496db29da8dd40245a7f7161371ba54bc",
      List.of(
          new MethodEntry("shapes.all", Execution.SERIAL),
          new MethodEntry("shapes.draw", Execution.SERIAL),
          new MethodEntry("shapes.result", Execution.SERIAL),
          new MethodEntry("shapes.simplify", Execution.SERIAL)),
      List.of());

  private final Shapes service;

  private ShapesDispatchTable(Shapes service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Shapes implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ALL -> all(call);
      case DRAW -> draw(call);
      case RESULT -> result(call);
      case SIMPLIFY -> simplify(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void all(Call call) throws Exception {
    call.nextArgument(Fields.none());
    List<Shape> result = service.all();
    WireWriter out = call.result();
    ALL_RESULT.write(out, result);
  }

  private void draw(Call call) throws Exception {
    Shape shape = null;
    WireReader in = call.in();
    while (call.nextArgument(DRAW_PARAMETERS) != WireReader.END) {
      shape = ShapeCodec.INSTANCE.read(in);
    }
    Shape result = service.draw(shape);
    WireWriter out = call.result();
    ShapeCodec.INSTANCE.write(out, result);
  }

  private void result(Call call) throws Exception {
    Result<Integer> other = null;
    WireReader in = call.in();
    while (call.nextArgument(RESULT_PARAMETERS) != WireReader.END) {
      other = OTHER.read(in);
    }
    Result<String> result = service.result(other);
    WireWriter out = call.result();
    RESULT_RESULT.write(out, result);
  }

  private void simplify(Call call) throws Exception {
    Expression expression = null;
    WireReader in = call.in();
    while (call.nextArgument(SIMPLIFY_PARAMETERS) != WireReader.END) {
      expression = ExpressionCodec.INSTANCE.read(in);
    }
    Expression result = service.simplify(expression);
    WireWriter out = call.result();
    ExpressionCodec.INSTANCE.write(out, result);
  }
}
