package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Second}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SecondDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Second",
      "175ad5349dd6f1d1d0ddc2c0b827146c67596cc128d0440e366431d6d84cedff")
      .method("second.put").required("shared")
      .build();

  private final Second service;

  private SecondDispatchTable(Second service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private SecondDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Second service) {
    return new SecondDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Second> factory) {
    return perSession(new SecondDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Second) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> put(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void put(Call call) throws Exception {
    var shared = SharedCodec.INSTANCE.read(call.argument(0));
    service.put(shared);
    call.result().writeNull();
  }
}
