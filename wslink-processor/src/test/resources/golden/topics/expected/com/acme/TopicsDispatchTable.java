package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
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

  private static final Codec<Map<String, Object>> STATE_CHANGES_PUBLICATION = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Topics",
      "c114cf7405f93cea8ed90901baf76111aef91587e8122c3ef4d5e931123ec138")
      .topic("chat.joined", Overflow.BUFFER, 1024)
      .topic("chat.left", Overflow.DROP_OLDEST, 16).required("room").optional("silent")
      .topic("topics.images", Overflow.BUFFER, 1024).optional("quality")
      .topic("topics.said", Overflow.BUFFER, 1024)
      .topic("topics.state_changes", Overflow.DISCONNECT, 1024)
      .build();

  private final Topics service;

  private TopicsDispatchTable(Topics service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private TopicsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new TopicsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Topics) service);
  }

  @Override
  public void call(int method, Call call) {
    throw unknown(method);
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> joined(call);
      case 1 -> left(call);
      case 2 -> images(call);
      case 3 -> said(call);
      case 4 -> stateChanges(call);
      default -> throw unknown(topic);
    }
  }

  private void joined(TopicCall call) throws Exception {
    var topic = service.joined();
    call.<Person>deliver(topic, PersonCodec.INSTANCE);
  }

  private void left(TopicCall call) throws Exception {
    var room = call.argument(0).readString();
    var silent = call.has(1) ? call.argument(1).readBoolean() : false;
    var topic = service.left(room, silent);
    call.<List<Person>>deliver(topic, LEFT_PUBLICATION);
  }

  private void images(TopicCall call) throws Exception {
    var quality = call.<Integer>optional(0, Codecs.INT);
    var topic = service.images(quality);
    call.<byte[]>deliver(topic, Codecs.BYTES);
  }

  private void said(TopicCall call) throws Exception {
    var topic = service.said();
    call.<String>deliver(topic, Codecs.STRING);
  }

  private void stateChanges(TopicCall call) throws Exception {
    var topic = service.stateChanges();
    call.<Map<String, Object>>deliver(topic, STATE_CHANGES_PUBLICATION);
  }
}
