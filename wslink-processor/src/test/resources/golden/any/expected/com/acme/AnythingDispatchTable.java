package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Anything}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnythingDispatchTable extends DispatchTable {
  private static final Codec<Map<String, Object>> MAP = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<List<Object>> LIST_RESULT = Codecs.ANY.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Anything",
      "662f2a4559ea9a995039ddab8a3313fbc8a6ca937f2f1ae234a72af1c90399a6")
      .method("anything.echo").required("value")
      .method("anything.list").required("map")
      .method("anything.log").required("format").optional("values").variadic()
      .build();

  private final Anything service;

  private AnythingDispatchTable(Anything service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private AnythingDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Anything service) {
    return new AnythingDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Anything> factory) {
    return perSession(new AnythingDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Anything) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> echo(call);
      case 1 -> list(call);
      case 2 -> log(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void echo(Call call) throws Exception {
    var value = call.argument(0).readAny();
    var result = service.echo(value);
    call.result().writeAny(result);
  }

  private void list(Call call) throws Exception {
    var map = MAP.read(call.argument(0));
    var result = service.list(map);
    LIST_RESULT.write(call.result(), result);
  }

  private void log(Call call) throws Exception {
    var format = call.argument(0).readString();
    List<Object> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(1).readAny());
    }
    service.log(format, values.toArray(Object[]::new));
    call.result().writeNull();
  }
}
