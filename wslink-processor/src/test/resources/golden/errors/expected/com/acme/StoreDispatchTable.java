package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Store}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StoreDispatchTable extends DispatchTable {
  private static final Errors BUY_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<NotEnough>with("NotEnough", NotEnough.class, NotEnoughCodec.INSTANCE);

  private static final Errors HAGGLE_ERRORS = Errors.<Overpriced>of("Overpriced", Overpriced.class, OverpricedCodec.INSTANCE);

  private static final Errors ORDER_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<Closed>with("Closed", Closed.class, ClosedCodec.INSTANCE);

  private static final Errors PAY_ERRORS = Errors.<Declined>of("Declined", Declined.class, DeclinedCodec.INSTANCE);

  private static final Errors RESERVE_ERRORS = Errors.<SoldOut>of("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE).<Discontinued>with("Discontinued", Discontinued.class, DiscontinuedCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Store",
      "7ae538b3039446f81c5689df8c631c629b9d1e6c9f1614ae053f75917ea279a7")
      .method("store.buy").required("item").errors(BUY_ERRORS)
      .method("store.haggle").required("item").errors(HAGGLE_ERRORS)
      .method("store.order").required("item").errors(ORDER_ERRORS)
      .method("store.pay").errors(PAY_ERRORS)
      .method("store.reserve").required("item").errors(RESERVE_ERRORS)
      .build();

  private final Store service;

  private StoreDispatchTable(Store service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private StoreDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Store service) {
    return new StoreDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Store> factory) {
    return perSession(new StoreDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Store) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> buy(call);
      case 1 -> haggle(call);
      case 2 -> order(call);
      case 3 -> pay(call);
      case 4 -> reserve(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void buy(Call call) throws Exception {
    var item = call.argument(0).readString();
    var result = service.buy(item);
    call.result().writeString(result);
  }

  private void haggle(Call call) throws Exception {
    var item = call.argument(0).readString();
    service.haggle(item);
    call.result().writeNull();
  }

  private void order(Call call) throws Exception {
    var item = call.argument(0).readString();
    var result = service.order(item);
    call.<String>complete(result, Codecs.STRING);
  }

  private void pay(Call call) throws Exception {
    service.pay();
    call.result().writeNull();
  }

  private void reserve(Call call) throws Exception {
    var item = call.argument(0).readString();
    service.reserve(item);
    call.result().writeNull();
  }
}
