package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.Exception;
import java.lang.IllegalArgumentException;
import java.lang.Integer;
import java.lang.String;
import java.util.ArrayList;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Call}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CallDispatchTable extends DispatchTable {
  private static final int CALL = 0;

  private static final int FIELDS = 1;

  private static final int IN = 2;

  private static final int OF = 3;

  private static final int SUBSCRIBE = 4;

  private static final int SUM = 5;

  private static final int TOPIC = 0;

  private static final io.github.wslink4j.codegen.v1.Fields CALL_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("channel", "value", "keywords", "codec");

  private static final io.github.wslink4j.codegen.v1.Fields FIELDS_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("override");

  private static final io.github.wslink4j.codegen.v1.Fields IN_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("call", "in", "out", "argument", "service", "result");

  private static final io.github.wslink4j.codegen.v1.Fields OF_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("list", "reader");

  private static final io.github.wslink4j.codegen.v1.Fields SUBSCRIBE_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().optional("i").variadic();

  private static final io.github.wslink4j.codegen.v1.Fields SUM_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("call").optional("each").variadic();

  private static final io.github.wslink4j.codegen.v1.Fields TOPIC_PARAMETERS = io.github.wslink4j.codegen.v1.Fields.none().required("subscription", "out", "call");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Call",
      "14224ed13e40972650c7cf78abeebfa8c021c28d2026f305e247af64180df482",
      java.util.List.of(
          new MethodEntry("call.call", Execution.SERIAL),
          new MethodEntry("call.fields", Execution.SERIAL),
          new MethodEntry("call.in", Execution.SERIAL),
          new MethodEntry("call.of", Execution.SERIAL),
          new MethodEntry("call.subscribe", Execution.SERIAL),
          new MethodEntry("call.sum", Execution.SERIAL)),
      java.util.List.of(
          new TopicEntry("call.topic", Overflow.BUFFER, 1024, true)));

  private final Call service;

  private CallDispatchTable(Call service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @java.lang.Override
  public Call implementation() {
    return service;
  }

  @java.lang.Override
  public void call(int method, io.github.wslink4j.codegen.v1.Call call) throws Exception {
    switch (method) {
      case CALL -> call(call);
      case FIELDS -> fields(call);
      case IN -> in(call);
      case OF -> of(call);
      case SUBSCRIBE -> subscribe(call);
      case SUM -> sum(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @java.lang.Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case TOPIC -> topic(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void call(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    String channel = null;
    String value = null;
    String keywords = null;
    Codec codec = null;
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(CALL_PARAMETERS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (argument) {
        case 0 -> channel = in.readString();
        case 1 -> value = in.readString();
        case 2 -> keywords = in.readString();
        case 3 -> codec = CodecCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    String result = service.call(channel, value, keywords, codec);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void fields(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    Override override = null;
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    while (call.nextArgument(FIELDS_PARAMETERS) != io.github.wslink4j.codegen.v1.WireReader.END) {
      override = OverrideCodec.INSTANCE.read(in);
    }
    Fields result = service.fields(override);
    WireWriter out = call.result();
    FieldsCodec.INSTANCE.write(out, result);
  }

  private void in(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    String call_ = null;
    int in = 0;
    long out = 0;
    double argument = 0;
    String service_ = null;
    String result = null;
    io.github.wslink4j.codegen.v1.WireReader in_ = call.in();
    for (int argument_; (argument_ = call.nextArgument(IN_PARAMETERS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (argument_) {
        case 0 -> call_ = in_.readString();
        case 1 -> in = in_.readInt();
        case 2 -> out = in_.readLong();
        case 3 -> argument = in_.readDouble();
        case 4 -> service_ = in_.readString();
        case 5 -> result = in_.readString();
        default -> in_.skipValue();
      }
    }
    String result_ = service.in(call_, in, out, argument, service_, result);
    WireWriter out_ = call.result();
    out_.writeString(result_);
  }

  private void of(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    List list = null;
    WireReader reader = null;
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(OF_PARAMETERS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (argument) {
        case 0 -> list = ListCodec.INSTANCE.read(in);
        case 1 -> reader = WireReaderCodec.INSTANCE.read(in);
        default -> in.skipValue();
      }
    }
    Codec result = service.of(list, reader);
    WireWriter out = call.result();
    CodecCodec.INSTANCE.write(out, result);
  }

  private void subscribe(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    java.util.List<Integer> i = new ArrayList<>();
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    while (call.nextArgument(SUBSCRIBE_PARAMETERS) != io.github.wslink4j.codegen.v1.WireReader.END) {
      i.add(in.readInt());
    }
    int[] iArray = new int[i.size()];
    for (int i_ = 0; i_ < iArray.length; i_++) {
      iArray[i_] = i.get(i_);
    }
    service.subscribe(iArray);
    call.result().writeNull();
  }

  private void sum(io.github.wslink4j.codegen.v1.Call call) throws Exception {
    int call_ = 0;
    java.util.List<Integer> each = new ArrayList<>();
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SUM_PARAMETERS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (argument) {
        case 0 -> call_ = in.readInt();
        case 1 -> each.add(in.readInt());
        default -> in.skipValue();
      }
    }
    int[] eachArray = new int[each.size()];
    for (int i = 0; i < eachArray.length; i++) {
      eachArray[i] = each.get(i);
    }
    int result = service.sum(call_, eachArray);
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void topic(TopicCall call) throws Exception {
    String subscription = null;
    String out = null;
    String call_ = null;
    io.github.wslink4j.codegen.v1.WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(TOPIC_PARAMETERS)) != io.github.wslink4j.codegen.v1.WireReader.END; ) {
      switch (argument) {
        case 0 -> subscription = in.readString();
        case 1 -> out = in.readString();
        case 2 -> call_ = in.readString();
        default -> in.skipValue();
      }
    }
    call.deliver(service.topic(subscription, out, call_), ListCodec.INSTANCE);
  }
}
