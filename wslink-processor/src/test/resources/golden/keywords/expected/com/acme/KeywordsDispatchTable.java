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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Keywords}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class KeywordsDispatchTable extends DispatchTable {
  private static final int CONFIGURE = 0;

  private static final int START = 1;

  private static final int STOP = 2;

  private static final Fields CONFIGURE_PARAMETERS = Fields.none().optional("host", "path");

  private static final Fields START_PARAMETERS = Fields.none().required("name", "port").optional("secure");

  private static final Fields STOP_PARAMETERS = Fields.none().optional("delay");

  private static final Codec<Optional<String>> HOST = Codecs.optional(Codecs.STRING);

  private static final Codec<String> PATH = Codecs.nullable(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Keywords",
      "fa5e8427c56fc81ef3f5fe27d65fe5c5fc5d76f09d2870ecb2af4548e50f163c",
      List.of(
          new MethodEntry("keywords.configure", Execution.SERIAL),
          new MethodEntry("keywords.start", Execution.SERIAL),
          new MethodEntry("keywords.stop", Execution.SERIAL)),
      List.of());

  private final Keywords service;

  private KeywordsDispatchTable(Keywords service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Keywords service) {
    return new KeywordsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Keywords> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Keywords implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case CONFIGURE -> configure(call);
      case START -> start(call);
      case STOP -> stop(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void configure(Call call) throws Exception {
    Optional<String> host = Optional.empty();
    String path = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(CONFIGURE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> host = HOST.read(in);
        case 1 -> path = PATH.read(in);
        default -> in.skipValue();
      }
    }
    service.configure(host, path);
    call.result().writeNull();
  }

  private void start(Call call) throws Exception {
    String name = null;
    int port = 0;
    boolean secure = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(START_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> name = in.readString();
        case 1 -> port = in.readInt();
        case 2 -> secure = in.readNull() ? secure : in.readBoolean();
        default -> in.skipValue();
      }
    }
    String result = service.start(name, port, secure);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void stop(Call call) throws Exception {
    int delay = 0;
    WireReader in = call.in();
    while (call.nextArgument(STOP_PARAMETERS) != WireReader.END) {
      delay = in.readNull() ? delay : in.readInt();
    }
    call.complete(service.stop(delay), Codecs.VOID);
  }
}
