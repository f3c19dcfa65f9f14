package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Documented}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DocumentedDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Documented",
      "d52f65cd91cd05dd0ec493f2303503c2633a24c07b5675d3f6bd265afa12c63f")
      .method("documented.hello", Fields.of("person"));

  private final Documented service;

  private DocumentedDispatchTable(Documented service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, DocumentedDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> hello(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void hello(Call call) throws Exception {
    String result = service.hello(PersonCodec.INSTANCE.read(call.argument(0)));
    call.result().writeString(result);
  }
}
