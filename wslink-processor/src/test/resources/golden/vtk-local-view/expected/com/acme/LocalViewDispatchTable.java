package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link LocalView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LocalViewDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.LocalView",
      "018ddfea6a5441e5803f4c0ca4d9dfda08a78946a7f2f28ff76cd145e7f4a983")
      .method("viewport.geometry.array.get").required("hash").optional("binary")
      .method("viewport.geometry.view.get.state").required("viewId").optional("newSubscription")
      .method("viewport.geometry.view.observer.add").required("viewId")
      .method("viewport.geometry.view.observer.remove").required("viewId")
      .topic("viewport.geometry.view.subscription", Overflow.BUFFER, 1024)
      .build();

  private final LocalView service;

  private LocalViewDispatchTable(LocalView service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private LocalViewDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(LocalView service) {
    return new LocalViewDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends LocalView> factory) {
    return perSession(new LocalViewDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((LocalView) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> array(call);
      case 1 -> state(call);
      case 2 -> addObserver(call);
      case 3 -> removeObserver(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> states(call);
      default -> throw unknown(topic);
    }
  }

  private void array(Call call) throws Exception {
    var hash = call.argument(0).readString();
    var binary = call.has(1) ? call.argument(1).readBoolean() : true;
    var result = service.array(hash, binary);
    call.result().writeAny(result);
  }

  private void state(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var newSubscription = call.has(1) ? call.argument(1).readBoolean() : false;
    var result = service.state(viewId, newSubscription);
    ViewStateCodec.INSTANCE.write(call.result(), result);
  }

  private void addObserver(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var result = service.addObserver(viewId);
    ObservedCodec.INSTANCE.write(call.result(), result);
  }

  private void removeObserver(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    service.removeObserver(viewId);
    call.result().writeNull();
  }

  private void states(TopicCall call) throws Exception {
    var topic = service.states();
    call.<ViewState>deliver(topic, ViewStateCodec.INSTANCE);
  }
}
