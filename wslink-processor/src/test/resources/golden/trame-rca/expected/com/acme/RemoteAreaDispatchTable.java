package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link RemoteArea}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteAreaDispatchTable extends DispatchTable {
  private static final Codec<Map<String, Object>> EVENT = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.RemoteArea",
      "5fed9b4c978bd636c797d3099a0601372f968a2ab00c3e33de8c97d3b17e165f")
      .method("trame.rca.drop").required("area", "limit")
      .method("trame.rca.event").required("area", "origin", "event")
      .method("trame.rca.reset").required("area")
      .method("trame.rca.size").required("area", "origin", "size")
      .topic("trame.rca.topic.stream", Overflow.LATEST, 1024)
      .build();

  private final RemoteArea service;

  private RemoteAreaDispatchTable(RemoteArea service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private RemoteAreaDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new RemoteAreaDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((RemoteArea) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> drop(call);
      case 1 -> event(call);
      case 2 -> reset(call);
      case 3 -> size(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> stream(call);
      default -> throw unknown(topic);
    }
  }

  private void drop(Call call) throws Exception {
    var area = call.argument(0).readString();
    var limit = call.argument(1).readInt();
    service.drop(area, limit);
    call.result().writeNull();
  }

  private void event(Call call) throws Exception {
    var area = call.argument(0).readString();
    var origin = call.argument(1).readString();
    var event = EVENT.read(call.argument(2));
    service.event(area, origin, event);
    call.result().writeNull();
  }

  private void reset(Call call) throws Exception {
    var area = call.argument(0).readString();
    service.reset(area);
    call.result().writeNull();
  }

  private void size(Call call) throws Exception {
    var area = call.argument(0).readString();
    var origin = call.argument(1).readString();
    var size = SizeCodec.INSTANCE.read(call.argument(2));
    service.size(area, origin, size);
    call.result().writeNull();
  }

  private void stream(TopicCall call) throws Exception {
    var topic = service.stream();
    call.<Chunk>deliver(topic, ChunkCodec.INSTANCE);
  }
}
