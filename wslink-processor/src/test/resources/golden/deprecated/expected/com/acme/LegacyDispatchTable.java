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
 * Serves a {@link Legacy}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class LegacyDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Legacy",
      "7adca11746571c41fa900410d041aefe3e88d3075b33b04952e650450738152e")
      .method("legacy.current")
      .method("legacy.old").required("point")
      .topic("legacy.moves", Overflow.BUFFER, 1024)
      .build();

  private final Legacy service;

  private LegacyDispatchTable(Legacy service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private LegacyDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Legacy service) {
    return new LegacyDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Legacy> factory) {
    return perSession(new LegacyDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Legacy) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> current(call);
      case 1 -> old(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> moves(call);
      default -> throw unknown(topic);
    }
  }

  private void current(Call call) throws Exception {
    var result = service.current();
    call.result().writeString(result);
  }

  private void old(Call call) throws Exception {
    var point = OldPointCodec.INSTANCE.read(call.argument(0));
    var result = service.old(point);
    call.result().writeString(result);
  }

  private void moves(TopicCall call) throws Exception {
    var topic = service.moves();
    call.<OldPoint>deliver(topic, OldPointCodec.INSTANCE);
  }
}
