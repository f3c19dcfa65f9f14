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
 * Serves a {@link Hidden}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class HiddenDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Hidden",
      "cd5b6c2eba711f70c84e504194c8b7e7e29c34c409fc0f4b0d3e6bda73ad61ed")
      .method("hidden.secret").required("code")
      .topic("hidden.secrets", Overflow.BUFFER, 1024)
      .build();

  private final Hidden service;

  private HiddenDispatchTable(Hidden service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private HiddenDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  static DispatchTable of(Hidden service) {
    return new HiddenDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  static DispatchTable perSession(Function<? super Session, ? extends Hidden> factory) {
    return perSession(new HiddenDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Hidden) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> secret(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> secrets(call);
      default -> throw unknown(topic);
    }
  }

  private void secret(Call call) throws Exception {
    var code = CodeCodec.INSTANCE.read(call.argument(0));
    var result = service.secret(code);
    SecretCodec.INSTANCE.write(call.result(), result);
  }

  private void secrets(TopicCall call) throws Exception {
    var topic = service.secrets();
    call.<Secret>deliver(topic, SecretCodec.INSTANCE);
  }
}
