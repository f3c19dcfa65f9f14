package com.acme;

import com.acme.data.PlaceCodec;
import com.acme.data.TownCodec;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Remote}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Remote",
      "b63dc633d89cf2a36745ae7151d57ff81c8133bc96deeb8134a3990e94c4416f")
      .method("remote.place").required("town")
      .build();

  private final Remote service;

  private RemoteDispatchTable(Remote service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private RemoteDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Remote service) {
    return new RemoteDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Remote> factory) {
    return perSession(new RemoteDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Remote) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> place(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void place(Call call) throws Exception {
    var town = TownCodec.INSTANCE.read(call.argument(0));
    var result = service.place(town);
    PlaceCodec.INSTANCE.write(call.result(), result);
  }
}
