package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Records}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RecordsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Records",
      "8fd995af92f30bad3796d45a10b2e6c197be0ceeca7e71232decf596e27305aa")
      .method("records.find").required("like")
      .method("records.nothing").required("nothing")
      .build();

  private final Records service;

  private RecordsDispatchTable(Records service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private RecordsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Records service) {
    return new RecordsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Records> factory) {
    return perSession(new RecordsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Records) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> find(call);
      case 1 -> nothing(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void find(Call call) throws Exception {
    var like = PersonCodec.INSTANCE.read(call.argument(0));
    var result = service.find(like);
    PersonCodec.INSTANCE.write(call.result(), result);
  }

  private void nothing(Call call) throws Exception {
    var nothing = EmptyCodec.INSTANCE.read(call.argument(0));
    var result = service.nothing(nothing);
    EmptyCodec.INSTANCE.write(call.result(), result);
  }
}
