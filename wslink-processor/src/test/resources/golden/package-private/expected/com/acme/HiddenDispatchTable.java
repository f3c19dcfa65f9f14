package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Hidden}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class HiddenDispatchTable extends DispatchTable {
  private static final int SECRET = 0;

  private static final int SECRETS = 0;

  private static final Fields SECRET_PARAMETERS = Fields.none().required("code");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Hidden",
      "cd5b6c2eba711f70c84e504194c8b7e7e29c34c409fc0f4b0d3e6bda73ad61ed",
      List.of(
          new MethodEntry("hidden.secret", Execution.SERIAL)),
      List.of(
          new TopicEntry("hidden.secrets", Overflow.BUFFER, 1024, false)));

  private final Hidden service;

  private HiddenDispatchTable(Hidden service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Hidden implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case SECRET -> secret(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case SECRETS -> secrets(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void secret(Call call) throws Exception {
    Code code = null;
    WireReader in = call.in();
    while (call.nextArgument(SECRET_PARAMETERS) != WireReader.END) {
      code = CodeCodec.INSTANCE.read(in);
    }
    Secret result = service.secret(code);
    WireWriter out = call.result();
    SecretCodec.INSTANCE.write(out, result);
  }

  private void secrets(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.secrets(), SecretCodec.INSTANCE);
  }
}
