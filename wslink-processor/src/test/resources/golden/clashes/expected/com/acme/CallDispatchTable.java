package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.lang.Exception;
import java.lang.Integer;
import java.lang.Object;
import java.lang.Override;
import java.lang.String;
import java.util.ArrayList;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Call}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CallDispatchTable extends DispatchTable {
  private static final Codec<java.util.List<String>> DESCRIPTOR__ = Codecs.STRING.list();

  private static final Codec<java.util.List<Integer>> CALL_ = Codecs.INT.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Call",
      "085859c018bab36a47497dc51c72f98fb6182524f52f72f10b77c7316f7eddd6")
      .method("call.call").required("channel", "value", "keywords", "codec")
      .method("call.capitals").required("service", "DESCRIPTOR", "CALL")
      .method("call.fields").required("override")
      .method("call.in").required("call", "in", "out", "argument", "service", "result")
      .method("call.of").required("list", "reader")
      .method("call.run").required("blocking", "async")
      .method("call.subscribe").optional("i").variadic()
      .method("call.sum").required("call").optional("each").variadic()
      .topic("call.topic", Overflow.BUFFER, 1024).required("subscription", "out", "call")
      .build();

  private final Call service;

  private CallDispatchTable(Call service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private CallDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Call service) {
    return new CallDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Call> factory) {
    return perSession(new CallDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Call) service);
  }

  @Override
  public void call(int method, io.github.wslink4j.codegen.v1.Call call) throws Exception {
    switch (method) {
      case 0 -> call(call);
      case 1 -> capitals(call);
      case 2 -> fields(call);
      case 3 -> in(call);
      case 4 -> of(call);
      case 5 -> run(call);
      case 6 -> subscribe(call);
      case 7 -> sum(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> topic(call);
      default -> throw unknown(topic);
    }
  }

  private void call(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var channel = call.argument(0).readString();
    var value = call.argument(1).readString();
    var keywords = call.argument(2).readString();
    var codec = CodecCodec.INSTANCE.read(call.argument(3));
    var result = service.call(channel, value, keywords, codec);
    call.result().writeString(result);
  }

  private void capitals(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var service_ = CapitalsCodec.INSTANCE.read(call.argument(0));
    var DESCRIPTOR = DESCRIPTOR__.read(call.argument(1));
    var CALL = CALL_.read(call.argument(2));
    var result = service.capitals(service_, DESCRIPTOR, CALL);
    CapitalsCodec.INSTANCE.write(call.result(), result);
  }

  private void fields(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var override = OverrideCodec.INSTANCE.read(call.argument(0));
    var result = service.fields(override);
    FieldsCodec.INSTANCE.write(call.result(), result);
  }

  private void in(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var call_ = call.argument(0).readString();
    var in = call.argument(1).readInt();
    var out = call.argument(2).readLong();
    var argument = call.argument(3).readDouble();
    var service_ = call.argument(4).readString();
    var result = call.argument(5).readString();
    var result_ = service.in(call_, in, out, argument, service_, result);
    call.result().writeString(result_);
  }

  private void of(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var list = ListCodec.INSTANCE.read(call.argument(0));
    var reader = WireReaderCodec.INSTANCE.read(call.argument(1));
    var result = service.of(list, reader);
    CodecCodec.INSTANCE.write(call.result(), result);
  }

  private void run(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var blocking = call.argument(0).readBoolean();
    var async = call.argument(1).readBoolean();
    var result = service.run(blocking, async);
    call.result().writeBoolean(result);
  }

  private void subscribe(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    java.util.List<Integer> i = new ArrayList<>();
    while (call.hasMore()) {
      i.add(call.argument(0).readInt());
    }
    int[] iArray = new int[i.size()];
    for (int i_ = 0; i_ < iArray.length; i_++) {
      iArray[i_] = i.get(i_);
    }
    service.subscribe(iArray);
    call.result().writeNull();
  }

  private void sum(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    var call_ = call.argument(0).readInt();
    java.util.List<Integer> each = new ArrayList<>();
    while (call.hasMore()) {
      each.add(call.argument(1).readInt());
    }
    int[] eachArray = new int[each.size()];
    for (int i = 0; i < eachArray.length; i++) {
      eachArray[i] = each.get(i);
    }
    var result = service.sum(call_, eachArray);
    call.result().writeInt(result);
  }

  private void topic(TopicCall call) throws Exception {
    var subscription = call.argument(0).readString();
    var out = call.argument(1).readString();
    var call_ = call.argument(2).readString();
    var topic = service.topic(subscription, out, call_);
    call.<List>deliver(topic, ListCodec.INSTANCE);
  }
}
