package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Stages}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StagesDispatchTable extends DispatchTable {
  private static final Codec<List<String>> FUTURE_RESULT = Codecs.STRING.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Stages",
      "8f8fec9467d63dceb858cfbd2b369f6704761316a3954eb9cff0a9880b22f9b3")
      .method("stages.future")
      .method("stages.future_of_nothing")
      .method("stages.nothing")
      .method("stages.number").required("value")
      .method("stages.text")
      .build();

  private final Stages service;

  private StagesDispatchTable(Stages service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private StagesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Stages service) {
    return new StagesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Stages> factory) {
    return perSession(new StagesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Stages) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> future(call);
      case 1 -> futureOfNothing(call);
      case 2 -> nothing(call);
      case 3 -> number(call);
      case 4 -> text(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void future(Call call) throws Exception {
    var result = service.future();
    call.<List<String>>complete(result, FUTURE_RESULT);
  }

  private void futureOfNothing(Call call) throws Exception {
    var result = service.futureOfNothing();
    call.<Void>complete(result, Codecs.VOID);
  }

  private void nothing(Call call) throws Exception {
    var result = service.nothing();
    call.<Void>complete(result, Codecs.VOID);
  }

  private void number(Call call) throws Exception {
    var value = call.argument(0).readInt();
    var result = service.number(value);
    call.<Integer>complete(result, Codecs.INT);
  }

  private void text(Call call) throws Exception {
    var result = service.text();
    call.<String>complete(result, Codecs.STRING);
  }
}
