package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Marked}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MarkedDispatchTable extends DispatchTable {
  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Marked",
      "aaa6d6f94989c79eb16a9e32c8e770e82bceca1c19057ba4cb9ce3c18926c9a2")
      .method("marked.find").required("name")
      .build();

  private final Marked service;

  private MarkedDispatchTable(Marked service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private MarkedDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Marked service) {
    return new MarkedDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Marked> factory) {
    return perSession(new MarkedDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Marked) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> find(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void find(Call call) throws Exception {
    var name = call.argument(0).readString();
    var result = service.find(name);
    FIND_RESULT.write(call.result(), result);
  }
}
