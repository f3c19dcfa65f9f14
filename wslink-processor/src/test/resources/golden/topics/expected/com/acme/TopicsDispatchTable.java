package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Topics}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TopicsDispatchTable extends DispatchTable {
  private static final Codec<List<Person>> LEFT_PUBLICATION = PersonCodec.INSTANCE.list();

  private static final Codec<Map<String, Object>> STATE_CHANGES_PUBLICATION = Codecs.STRING.mapTo(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Topics",
      "c114cf7405f93cea8ed90901baf76111aef91587e8122c3ef4d5e931123ec138")
      .topic("chat.joined", Overflow.BUFFER, 1024, Fields.none())
      .topic("chat.left", Overflow.DROP_OLDEST, 16, Fields.of("room").optional("silent"))
      .topic("topics.images", Overflow.BUFFER, 1024, Fields.none().optional("quality"))
      .topic("topics.said", Overflow.BUFFER, 1024, Fields.none())
      .topic("topics.state_changes", Overflow.DISCONNECT, 1024, Fields.none());

  private final Topics service;

  private TopicsDispatchTable(Topics service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Topics service) {
    return new TopicsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Topics> factory) {
    return perSession(DESCRIPTOR, factory, TopicsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) {
    throw new IllegalArgumentException("method: " + method);
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> joined(call);
      case 1 -> left(call);
      case 2 -> images(call);
      case 3 -> said(call);
      case 4 -> stateChanges(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void joined(TopicCall call) throws Exception {
    call.deliver(service.joined(), PersonCodec.INSTANCE);
  }

  private void left(TopicCall call) throws Exception {
    call.deliver(service.left(
        call.argument(0).readString(),
        call.has(1) ? call.argument(1).readBoolean() : false), LEFT_PUBLICATION);
  }

  private void images(TopicCall call) throws Exception {
    call.deliver(service.images(call.optional(0, Codecs.INT)), Codecs.BYTES);
  }

  private void said(TopicCall call) throws Exception {
    call.deliver(service.said(), Codecs.STRING);
  }

  private void stateChanges(TopicCall call) throws Exception {
    call.deliver(service.stateChanges(), STATE_CHANGES_PUBLICATION);
  }
}
