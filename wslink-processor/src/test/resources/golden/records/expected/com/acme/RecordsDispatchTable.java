package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
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
 * Serves a {@link Records}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RecordsDispatchTable extends DispatchTable {
  private static final int FIND = 0;

  private static final int NOTHING = 1;

  private static final Fields FIND_PARAMETERS = Fields.none().required("like");

  private static final Fields NOTHING_PARAMETERS = Fields.none().required("nothing");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Records",
      "8fd995af92f30bad3796d45a10b2e6c197be0ceeca7e71232decf596e27305aa",
      List.of(
          new MethodEntry("records.find", Execution.SERIAL),
          new MethodEntry("records.nothing", Execution.SERIAL)),
      List.of());

  private final Records service;

  private RecordsDispatchTable(Records service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Records service) {
    return new RecordsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Records> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Records implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case FIND -> find(call);
      case NOTHING -> nothing(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void find(Call call) throws Exception {
    Person like = null;
    WireReader in = call.in();
    while (call.nextArgument(FIND_PARAMETERS) != WireReader.END) {
      like = PersonCodec.INSTANCE.read(in);
    }
    Person result = service.find(like);
    WireWriter out = call.result();
    PersonCodec.INSTANCE.write(out, result);
  }

  private void nothing(Call call) throws Exception {
    Empty nothing = null;
    WireReader in = call.in();
    while (call.nextArgument(NOTHING_PARAMETERS) != WireReader.END) {
      nothing = EmptyCodec.INSTANCE.read(in);
    }
    Empty result = service.nothing(nothing);
    WireWriter out = call.result();
    EmptyCodec.INSTANCE.write(out, result);
  }
}
