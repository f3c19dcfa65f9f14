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
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Search}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SearchDispatchTable extends DispatchTable {
  private static final int FIND = 0;

  private static final int HIT = 1;

  private static final Fields FIND_PARAMETERS = Fields.none().optional("name");

  private static final Codec<String> NAME = Codecs.nullable(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Search",
      "0aa37115cba94a78c3e0cf2292557725ddfcc3fbf6d9b0da08bfa21b3176af4c",
      List.of(
          new MethodEntry("search.find", Execution.SERIAL),
          new MethodEntry("search.hit", Execution.SERIAL)),
      List.of());

  private final Search service;

  private SearchDispatchTable(Search service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Search service) {
    return new SearchDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Search> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Search implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case FIND -> find(call);
      case HIT -> hit(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void find(Call call) throws Exception {
    String name = null;
    WireReader in = call.in();
    while (call.nextArgument(FIND_PARAMETERS) != WireReader.END) {
      name = NAME.read(in);
    }
    String result = service.find(name);
    WireWriter out = call.result();
    NAME.write(out, result);
  }

  private void hit(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Hit result = service.hit();
    WireWriter out = call.result();
    HitCodec.INSTANCE.write(out, result);
  }
}
