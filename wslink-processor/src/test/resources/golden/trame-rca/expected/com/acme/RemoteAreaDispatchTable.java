package com.acme;

import io.github.wslink4j.Overflow;
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
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link RemoteArea}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteAreaDispatchTable extends DispatchTable {
  private static final int DROP = 0;

  private static final int EVENT = 1;

  private static final int RESET = 2;

  private static final int SIZE = 3;

  private static final int STREAM = 0;

  private static final Fields DROP_PARAMETERS = Fields.none().required("area", "limit");

  private static final Fields EVENT_PARAMETERS = Fields.none().required("area", "origin", "event");

  private static final Fields RESET_PARAMETERS = Fields.none().required("area");

  private static final Fields SIZE_PARAMETERS = Fields.none().required("area", "origin", "size");

  private static final Codec<Map<String, Object>> EVENT_ = Codecs.map(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.RemoteArea",
      "5fed9b4c978bd636c797d3099a0601372f968a2ab00c3e33de8c97d3b17e165f",
      List.of(
          new MethodEntry("trame.rca.drop", Execution.SERIAL),
          new MethodEntry("trame.rca.event", Execution.SERIAL),
          new MethodEntry("trame.rca.reset", Execution.SERIAL),
          new MethodEntry("trame.rca.size", Execution.SERIAL)),
      List.of(
          new TopicEntry("trame.rca.topic.stream", Overflow.LATEST, 1024, false)));

  private final RemoteArea service;

  private RemoteAreaDispatchTable(RemoteArea service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(RemoteArea service) {
    return new RemoteAreaDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends RemoteArea> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public RemoteArea implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case DROP -> drop(call);
      case EVENT -> event(call);
      case RESET -> reset(call);
      case SIZE -> size(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case STREAM -> stream(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void drop(Call call) throws Exception {
    String area = null;
    int limit = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(DROP_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> area = in.readString();
        case 1 -> limit = in.readInt();
        default -> in.skipValue();
      }
    }
    service.drop(area, limit);
    call.result().writeNull();
  }

  private void event(Call call) throws Exception {
    String area = null;
    String origin = null;
    Map<String, Object> event = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(EVENT_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> area = in.readString();
        case 1 -> origin = in.readString();
        case 2 -> event = EVENT_.read(in);
        default -> in.skipValue();
      }
    }
    service.event(area, origin, event);
    call.result().writeNull();
  }

  private void reset(Call call) throws Exception {
    String area = null;
    WireReader in = call.in();
    while (call.nextArgument(RESET_PARAMETERS) != WireReader.END) {
      area = in.readString();
    }
    service.reset(area);
    call.result().writeNull();
  }

  private void size(Call call) throws Exception {
    String area = null;
    String origin = null;
    Size size = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SIZE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> area = in.readString();
        case 1 -> origin = in.readString();
        case 2 -> size = SizeCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    service.size(area, origin, size);
    call.result().writeNull();
  }

  private void stream(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.stream(), ChunkCodec.INSTANCE);
  }
}
