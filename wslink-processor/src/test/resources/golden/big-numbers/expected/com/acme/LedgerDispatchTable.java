package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Ledger}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LedgerDispatchTable extends DispatchTable {
  private static final int BALANCE = 0;

  private static final int BOOK = 1;

  private static final Fields BALANCE_PARAMETERS = Fields.none().required("account");

  private static final Fields BOOK_PARAMETERS = Fields.none().optional("amount", "account");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Ledger",
      "88882e4c03e080d122dbbf9f5e044977f99b8a523d6200b82a74994716e17f38",
      List.of(
          new MethodEntry("ledger.balance", Execution.SERIAL),
          new MethodEntry("ledger.book", Execution.SERIAL)),
      List.of());

  private final Ledger service;

  private LedgerDispatchTable(Ledger service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Ledger implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BALANCE -> balance(call);
      case BOOK -> book(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void balance(Call call) throws Exception {
    BigInteger account = null;
    WireReader in = call.in();
    while (call.nextArgument(BALANCE_PARAMETERS) != WireReader.END) {
      account = TextCodecs.BIG_INTEGER.read(in);
    }
    BigDecimal result = service.balance(account);
    WireWriter out = call.result();
    TextCodecs.BIG_DECIMAL.write(out, result);
  }

  private void book(Call call) throws Exception {
    BigDecimal amount = new BigDecimal("0.10");
    BigInteger account = new BigInteger("7");
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(BOOK_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> amount = in.readNull() ? amount : TextCodecs.BIG_DECIMAL.read(in);
        case 1 -> account = in.readNull() ? account : TextCodecs.BIG_INTEGER.read(in);
        default -> in.skipValue();
      }
    }
    service.book(amount, account);
    call.result().writeNull();
  }
}
