package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Trame}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TrameDispatchTable extends DispatchTable {
  private static final Codec<List<Change>> CHANGES = ChangeCodec.INSTANCE.list();

  private static final Codec<List<Object>> ARGS = Codecs.ANY.list();

  private static final Codec<Map<String, Object>> KWARGS = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<Object> TRIGGER_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<Action>> ACTIONS_PUBLICATION = ActionCodec.INSTANCE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Trame",
      "3f8be7270e83f9f7f89e432ecbe9d93197d0e3343eff2c8f2709fa71ba28d8b3")
      .method("trame.error.client").required("message")
      .method("trame.force.push").optional("keys").variadic()
      .method("trame.lifecycle.update").required("phase")
      .method("trame.state.get")
      .method("trame.state.update").required("changes")
      .method("trame.trigger").required("name", "args", "kwargs")
      .topic("trame.actions.topic", Overflow.BUFFER, 1024)
      .topic("trame.state.topic", Overflow.BUFFER, 1024)
      .build();

  private final Trame service;

  private TrameDispatchTable(Trame service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private TrameDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new TrameDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Trame) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> clientError(call);
      case 1 -> forcePush(call);
      case 2 -> lifecycle(call);
      case 3 -> state(call);
      case 4 -> update(call);
      case 5 -> trigger(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> actions(call);
      case 1 -> changes(call);
      default -> throw unknown(topic);
    }
  }

  private void clientError(Call call) throws Exception {
    var message = call.argument(0).readString();
    service.clientError(message);
    call.result().writeNull();
  }

  private void forcePush(Call call) throws Exception {
    List<String> keys = new ArrayList<>();
    while (call.hasMore()) {
      keys.add(call.argument(0).readString());
    }
    service.forcePush(keys.toArray(String[]::new));
    call.result().writeNull();
  }

  private void lifecycle(Call call) throws Exception {
    var phase = call.argument(0).readString();
    service.lifecycle(phase);
    call.result().writeNull();
  }

  private void state(Call call) throws Exception {
    var result = service.state();
    SnapshotCodec.INSTANCE.write(call.result(), result);
  }

  private void update(Call call) throws Exception {
    var changes = CHANGES.read(call.argument(0));
    service.update(changes);
    call.result().writeNull();
  }

  private void trigger(Call call) throws Exception {
    var name = call.argument(0).readString();
    var args = ARGS.read(call.argument(1));
    var kwargs = KWARGS.read(call.argument(2));
    var result = service.trigger(name, args, kwargs);
    TRIGGER_RESULT.write(call.result(), result);
  }

  private void actions(TopicCall call) throws Exception {
    var topic = service.actions();
    call.<List<Action>>deliver(topic, ACTIONS_PUBLICATION);
  }

  private void changes(TopicCall call) throws Exception {
    var topic = service.changes();
    call.<Map<String, Object>>deliver(topic, KWARGS);
  }
}
