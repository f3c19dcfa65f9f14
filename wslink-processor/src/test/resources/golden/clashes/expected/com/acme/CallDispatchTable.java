package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.lang.Exception;
import java.lang.IllegalArgumentException;
import java.lang.Integer;
import java.lang.Override;
import java.lang.String;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Call}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CallDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Call",
      "ff02e2c56082baff8f59c63879c5f6ada1fa5fefbd2afd9074ee5ff82a6449a5")
      .method("call.call",
          io.github.wslink4j.codegen.v1.Fields.of("channel", "value", "keywords", "codec"))
      .method("call.fields", io.github.wslink4j.codegen.v1.Fields.of("override"))
      .method("call.in",
          io.github.wslink4j.codegen.v1.Fields.of("call", "in", "out", "argument", "service", "result"))
      .method("call.of", io.github.wslink4j.codegen.v1.Fields.of("list", "reader"))
      .method("call.run", io.github.wslink4j.codegen.v1.Fields.of("blocking", "async"))
      .method("call.subscribe", io.github.wslink4j.codegen.v1.Fields.none().optional("i").variadic())
      .method("call.sum", io.github.wslink4j.codegen.v1.Fields.of("call").optional("each").variadic())
      .topic("call.topic", Overflow.BUFFER, 1024,
          io.github.wslink4j.codegen.v1.Fields.of("subscription", "out", "call"));

  private final Call service;

  private CallDispatchTable(Call service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, CallDispatchTable::of);
  }

  @Override
  public void call(int method, io.github.wslink4j.codegen.v1.Call call) throws Exception {
    switch (method) {
      case 0 -> call(call);
      case 1 -> fields(call);
      case 2 -> in(call);
      case 3 -> of(call);
      case 4 -> run(call);
      case 5 -> subscribe(call);
      case 6 -> sum(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> topic(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void call(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    String result = service.call(
        call.argument(0).readString(),
        call.argument(1).readString(),
        call.argument(2).readString(),
        CodecCodec.INSTANCE.read(call.argument(3)));
    call.result().writeString(result);
  }

  private void fields(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    Fields result = service.fields(OverrideCodec.INSTANCE.read(call.argument(0)));
    FieldsCodec.INSTANCE.write(call.result(), result);
  }

  private void in(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    String result = service.in(
        call.argument(0).readString(),
        call.argument(1).readInt(),
        call.argument(2).readLong(),
        call.argument(3).readDouble(),
        call.argument(4).readString(),
        call.argument(5).readString());
    call.result().writeString(result);
  }

  private void of(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    Codec result = service.of(
        ListCodec.INSTANCE.read(call.argument(0)),
        WireReaderCodec.INSTANCE.read(call.argument(1)));
    CodecCodec.INSTANCE.write(call.result(), result);
  }

  private void run(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    boolean result = service.run(
        call.argument(0).readBoolean(),
        call.argument(1).readBoolean());
    call.result().writeBoolean(result);
  }

  private void subscribe(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    List<Integer> i = new ArrayList<>();
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
    int call_ = call.argument(0).readInt();
    List<Integer> each = new ArrayList<>();
    while (call.hasMore()) {
      each.add(call.argument(1).readInt());
    }
    int[] eachArray = new int[each.size()];
    for (int i = 0; i < eachArray.length; i++) {
      eachArray[i] = each.get(i);
    }
    int result = service.sum(call_, eachArray);
    call.result().writeInt(result);
  }

  private void topic(TopicCall call) throws Exception {
    call.deliver(service.topic(
        call.argument(0).readString(),
        call.argument(1).readString(),
        call.argument(2).readString()), ListCodec.INSTANCE);
  }
}
