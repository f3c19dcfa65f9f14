package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
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
 * Serves a {@link Wide}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WideDispatchTable extends DispatchTable {
  private static final int ROW = 0;

  private static final Fields ROW_PARAMETERS = Fields.none().required("row");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Wide",
      "c2b40443871f206a499a9ca5d16d7dd219f245c1899f7aaf01228e0e874db248",
      List.of(
          new MethodEntry("wide.row", Execution.SERIAL)),
      List.of());

  private final Wide service;

  private WideDispatchTable(Wide service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Wide service) {
    return new WideDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Wide> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Wide implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ROW -> row(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void row(Call call) throws Exception {
    Row row = null;
    WireReader in = call.in();
    while (call.nextArgument(ROW_PARAMETERS) != WireReader.END) {
      row = RowCodec.INSTANCE.read(in);
    }
    Row result = service.row(row);
    WireWriter out = call.result();
    RowCodec.INSTANCE.write(out, result);
  }
}
