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
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Trame}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TrameDispatchTable extends DispatchTable {
  private static final int CLIENT_ERROR = 0;

  private static final int FORCE_PUSH = 1;

  private static final int LIFECYCLE = 2;

  private static final int STATE = 3;

  private static final int UPDATE = 4;

  private static final int TRIGGER = 5;

  private static final int ACTIONS = 0;

  private static final int CHANGES = 1;

  private static final Fields CLIENT_ERROR_PARAMETERS = Fields.none().required("message");

  private static final Fields FORCE_PUSH_PARAMETERS = Fields.none().optional("keys").variadic();

  private static final Fields LIFECYCLE_PARAMETERS = Fields.none().required("phase");

  private static final Fields UPDATE_PARAMETERS = Fields.none().required("changes");

  private static final Fields TRIGGER_PARAMETERS = Fields.none().required("name", "args", "kwargs");

  private static final Codec<List<Change>> CHANGES_ = Codecs.list(ChangeCodec.INSTANCE);

  private static final Codec<List<Object>> ARGS = Codecs.list(Codecs.ANY);

  private static final Codec<Map<String, Object>> KWARGS = Codecs.map(Codecs.ANY);

  private static final Codec<Object> TRIGGER_RESULT = Codecs.nullable(Codecs.ANY);

  private static final Codec<List<Action>> ACTIONS_PUBLICATION = Codecs.list(ActionCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Trame",
      "3f8be7270e83f9f7f89e432ecbe9d93197d0e3343eff2c8f2709fa71ba28d8b3",
      List.of(
          new MethodEntry("trame.error.client", Execution.SERIAL),
          new MethodEntry("trame.force.push", Execution.SERIAL),
          new MethodEntry("trame.lifecycle.update", Execution.SERIAL),
          new MethodEntry("trame.state.get", Execution.SERIAL),
          new MethodEntry("trame.state.update", Execution.SERIAL),
          new MethodEntry("trame.trigger", Execution.SERIAL)),
      List.of(
          new TopicEntry("trame.actions.topic", Overflow.BUFFER, 1024, false),
          new TopicEntry("trame.state.topic", Overflow.BUFFER, 1024, false)));

  private final Trame service;

  private TrameDispatchTable(Trame service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Trame service) {
    return new TrameDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Trame> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Trame implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case CLIENT_ERROR -> clientError(call);
      case FORCE_PUSH -> forcePush(call);
      case LIFECYCLE -> lifecycle(call);
      case STATE -> state(call);
      case UPDATE -> update(call);
      case TRIGGER -> trigger(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case ACTIONS -> actions(call);
      case CHANGES -> changes(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void clientError(Call call) throws Exception {
    String message = null;
    WireReader in = call.in();
    while (call.nextArgument(CLIENT_ERROR_PARAMETERS) != WireReader.END) {
      message = in.readString();
    }
    service.clientError(message);
    call.result().writeNull();
  }

  private void forcePush(Call call) throws Exception {
    List<String> keys = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(FORCE_PUSH_PARAMETERS) != WireReader.END) {
      keys.add(in.readString());
    }
    service.forcePush(keys.toArray(String[]::new));
    call.result().writeNull();
  }

  private void lifecycle(Call call) throws Exception {
    String phase = null;
    WireReader in = call.in();
    while (call.nextArgument(LIFECYCLE_PARAMETERS) != WireReader.END) {
      phase = in.readString();
    }
    service.lifecycle(phase);
    call.result().writeNull();
  }

  private void state(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Snapshot result = service.state();
    WireWriter out = call.result();
    SnapshotCodec.INSTANCE.write(out, result);
  }

  private void update(Call call) throws Exception {
    List<Change> changes = null;
    WireReader in = call.in();
    while (call.nextArgument(UPDATE_PARAMETERS) != WireReader.END) {
      changes = CHANGES_.read(in);
    }
    service.update(changes);
    call.result().writeNull();
  }

  private void trigger(Call call) throws Exception {
    String name = null;
    List<Object> args = null;
    Map<String, Object> kwargs = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(TRIGGER_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> name = in.readString();
        case 1 -> args = ARGS.read(in);
        case 2 -> kwargs = KWARGS.read(in);
        default -> in.skipValue();
      }
    }
    Object result = service.trigger(name, args, kwargs);
    WireWriter out = call.result();
    TRIGGER_RESULT.write(out, result);
  }

  private void actions(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.actions(), ACTIONS_PUBLICATION);
  }

  private void changes(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.changes(), KWARGS);
  }
}
