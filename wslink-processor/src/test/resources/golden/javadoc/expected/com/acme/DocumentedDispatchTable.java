package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Documented}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DocumentedDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Documented",
      "814186ef4ee153ad2aefac54105d791f87202e726f3166b5ee2c275ed046ffeb")
      .method("documented.answer")
      .method("documented.hello").required("person")
      .build();

  private final Documented service;

  private DocumentedDispatchTable(Documented service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private DocumentedDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Documented service) {
    return new DocumentedDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Documented> factory) {
    return perSession(new DocumentedDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Documented) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> answer(call);
      case 1 -> hello(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void answer(Call call) throws Exception {
    var result = service.answer();
    call.result().writeString(result);
  }

  private void hello(Call call) throws Exception {
    var person = PersonCodec.INSTANCE.read(call.argument(0));
    var result = service.hello(person);
    call.result().writeString(result);
  }
}
