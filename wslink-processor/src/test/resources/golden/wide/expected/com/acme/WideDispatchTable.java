package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Wide}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WideDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Wide",
      "c2b40443871f206a499a9ca5d16d7dd219f245c1899f7aaf01228e0e874db248")
      .method("wide.row").required("row")
      .build();

  private final Wide service;

  private WideDispatchTable(Wide service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private WideDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new WideDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Wide) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> row(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void row(Call call) throws Exception {
    var row = RowCodec.INSTANCE.read(call.argument(0));
    var result = service.row(row);
    RowCodec.INSTANCE.write(call.result(), result);
  }
}
