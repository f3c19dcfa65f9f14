package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Ledger}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LedgerDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Ledger",
      "88882e4c03e080d122dbbf9f5e044977f99b8a523d6200b82a74994716e17f38")
      .method("ledger.balance").required("account")
      .method("ledger.book").optional("amount", "account")
      .build();

  private final Ledger service;

  private LedgerDispatchTable(Ledger service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private LedgerDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Ledger service) {
    return new LedgerDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Ledger> factory) {
    return perSession(new LedgerDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Ledger) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> balance(call);
      case 1 -> book(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void balance(Call call) throws Exception {
    var account = TextCodecs.BIG_INTEGER.read(call.argument(0));
    var result = service.balance(account);
    TextCodecs.BIG_DECIMAL.write(call.result(), result);
  }

  private void book(Call call) throws Exception {
    var amount = call.has(0) ? TextCodecs.BIG_DECIMAL.read(call.argument(0)) : new BigDecimal("0.10");
    var account = call.has(1) ? TextCodecs.BIG_INTEGER.read(call.argument(1)) : new BigInteger("7");
    service.book(amount, account);
    call.result().writeNull();
  }
}
