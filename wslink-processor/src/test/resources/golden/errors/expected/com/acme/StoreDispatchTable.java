package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Store}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StoreDispatchTable extends DispatchTable {
  private static final int BUY = 0;

  private static final int ORDER = 1;

  private static final int PAY = 2;

  private static final Fields BUY_PARAMETERS = Fields.none().required("item");

  private static final Fields ORDER_PARAMETERS = Fields.none().required("item");

  private static final List<ErrorEntry<?>> BUY_ERRORS = List.of(new ErrorEntry<>("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE), new ErrorEntry<>("NotEnough", NotEnough.class, NotEnoughCodec.INSTANCE));

  private static final List<ErrorEntry<?>> ORDER_ERRORS = List.of(new ErrorEntry<>("SoldOut", SoldOut.class, SoldOutCodec.INSTANCE), new ErrorEntry<>("Closed", Closed.class, ClosedCodec.INSTANCE));

  private static final List<ErrorEntry<?>> PAY_ERRORS = List.of(new ErrorEntry<>("Declined", Declined.class, DeclinedCodec.INSTANCE));

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Store",
      "c947a0846f3b12988d4e676fc309b0b0cb82c3b9d9fadac399c7da07e205851d",
      List.of(
          new MethodEntry("store.buy", Execution.SERIAL, BUY_ERRORS),
          new MethodEntry("store.order", Execution.SERIAL, ORDER_ERRORS),
          new MethodEntry("store.pay", Execution.SERIAL, PAY_ERRORS)),
      List.of());

  private final Store service;

  private StoreDispatchTable(Store service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Store implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BUY -> buy(call);
      case ORDER -> order(call);
      case PAY -> pay(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void buy(Call call) throws Exception {
    String item = null;
    WireReader in = call.in();
    while (call.nextArgument(BUY_PARAMETERS) != WireReader.END) {
      item = in.readString();
    }
    String result = service.buy(item);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void order(Call call) throws Exception {
    String item = null;
    WireReader in = call.in();
    while (call.nextArgument(ORDER_PARAMETERS) != WireReader.END) {
      item = in.readString();
    }
    call.complete(service.order(item), Codecs.STRING);
  }

  private void pay(Call call) throws Exception {
    call.nextArgument(Fields.none());
    service.pay();
    call.result().writeNull();
  }
}
