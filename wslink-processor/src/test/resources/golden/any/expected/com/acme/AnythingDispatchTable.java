package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Anything}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnythingDispatchTable extends DispatchTable {
  private static final int ECHO = 0;

  private static final int LIST = 1;

  private static final int LOG = 2;

  private static final Fields ECHO_PARAMETERS = Fields.none().required("value");

  private static final Fields LIST_PARAMETERS = Fields.none().required("map");

  private static final Fields LOG_PARAMETERS = Fields.none().required("format").optional("values").variadic();

  private static final Codec<Map<String, Object>> MAP = Codecs.map(Codecs.ANY);

  private static final Codec<List<Object>> LIST_RESULT = Codecs.list(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Anything",
      "662f2a4559ea9a995039ddab8a3313fbc8a6ca937f2f1ae234a72af1c90399a6",
      List.of(
          new MethodEntry("anything.echo", Execution.SERIAL),
          new MethodEntry("anything.list", Execution.SERIAL),
          new MethodEntry("anything.log", Execution.SERIAL)),
      List.of());

  private final Anything service;

  private AnythingDispatchTable(Anything service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Anything service) {
    return new AnythingDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Anything> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Anything implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ECHO -> echo(call);
      case LIST -> list(call);
      case LOG -> log(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void echo(Call call) throws Exception {
    Object value = null;
    WireReader in = call.in();
    while (call.nextArgument(ECHO_PARAMETERS) != WireReader.END) {
      value = in.readAny();
    }
    Object result = service.echo(value);
    WireWriter out = call.result();
    out.writeAny(result);
  }

  private void list(Call call) throws Exception {
    Map<String, Object> map = null;
    WireReader in = call.in();
    while (call.nextArgument(LIST_PARAMETERS) != WireReader.END) {
      map = MAP.read(in);
    }
    List<Object> result = service.list(map);
    WireWriter out = call.result();
    LIST_RESULT.write(out, result);
  }

  private void log(Call call) throws Exception {
    String format = null;
    List<Object> values = new ArrayList<>();
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(LOG_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> format = in.readString();
        case 1 -> values.add(in.readAny());
        default -> in.skipValue();
      }
    }
    service.log(format, values.toArray(Object[]::new));
    call.result().writeNull();
  }
}
