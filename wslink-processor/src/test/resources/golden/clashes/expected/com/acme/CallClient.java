package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.lang.Integer;
import java.lang.String;
import java.lang.Void;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Call} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CallClient implements Call {
  private final Channel channel;

  private CallClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Call of(Channel channel) {
    return new CallClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new CallClient(channel).new Async();
  }

  @java.lang.Override
  public String call(String channel, String value, String keywords, Codec codec) {
    return beginCall(channel, value, keywords, codec).await(Codecs.STRING);
  }

  @java.lang.Override
  public Fields fields(Override override) {
    return beginFields(override).await(FieldsCodec.INSTANCE);
  }

  @java.lang.Override
  public String in(String call, int in, long out, double argument, String service, String result) {
    return beginIn(call, in, out, argument, service, result).await(Codecs.STRING);
  }

  @java.lang.Override
  public Codec of(List list, WireReader reader) {
    return beginOf(list, reader).await(CodecCodec.INSTANCE);
  }

  @java.lang.Override
  public void subscribe(int... i) {
    beginSubscribe(i).await(Codecs.VOID);
  }

  @java.lang.Override
  public int sum(int call, int... each) {
    return beginSum(call, each).await(Codecs.INT);
  }

  @java.lang.Override
  public Topic<List> topic(String subscription, String out, String call) {
    OutgoingSubscription subscription_ = channel.subscription("call.topic", 3);
    WireWriter out_ = subscription_.arguments();
    out_.writeString(subscription);
    out_.writeString(out);
    out_.writeString(call);
    return subscription_.open(ListCodec.INSTANCE);
  }

  private OutgoingCall beginCall(String channel_, String value, String keywords, Codec codec) {
    OutgoingCall call = channel.call("call.call", 4, 0);
    WireWriter out = call.arguments();
    out.writeString(channel_);
    out.writeString(value);
    out.writeString(keywords);
    CodecCodec.INSTANCE.write(out, codec);
    return call;
  }

  private OutgoingCall beginFields(Override override) {
    OutgoingCall call = channel.call("call.fields", 1, 0);
    WireWriter out = call.arguments();
    OverrideCodec.INSTANCE.write(out, override);
    return call;
  }

  private OutgoingCall beginIn(String call, int in, long out, double argument, String service,
      String result) {
    OutgoingCall call_ = channel.call("call.in", 6, 0);
    WireWriter out_ = call_.arguments();
    out_.writeString(call);
    out_.writeInt(in);
    out_.writeLong(out);
    out_.writeDouble(argument);
    out_.writeString(service);
    out_.writeString(result);
    return call_;
  }

  private OutgoingCall beginOf(List list, WireReader reader) {
    OutgoingCall call = channel.call("call.of", 2, 0);
    WireWriter out = call.arguments();
    ListCodec.INSTANCE.write(out, list);
    WireReaderCodec.INSTANCE.write(out, reader);
    return call;
  }

  private OutgoingCall beginSubscribe(int[] i) {
    OutgoingCall call = channel.call("call.subscribe", i.length, 0);
    WireWriter out = call.arguments();
    for (int each : i) {
      out.writeInt(each);
    }
    return call;
  }

  private OutgoingCall beginSum(int call, int[] each) {
    OutgoingCall call_ = channel.call("call.sum", 1 + each.length, 0);
    WireWriter out = call_.arguments();
    out.writeInt(call);
    for (int each_ : each) {
      out.writeInt(each_);
    }
    return call_;
  }

  /**
   * {@link Call} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> call(String channel, String value, String keywords,
        Codec codec) {
      return beginCall(channel, value, keywords, codec).send(Codecs.STRING);
    }

    public CompletionStage<Fields> fields(Override override) {
      return beginFields(override).send(FieldsCodec.INSTANCE);
    }

    public CompletionStage<String> in(String call, int in, long out, double argument,
        String service, String result) {
      return beginIn(call, in, out, argument, service, result).send(Codecs.STRING);
    }

    public CompletionStage<Codec> of(List list, WireReader reader) {
      return beginOf(list, reader).send(CodecCodec.INSTANCE);
    }

    public CompletionStage<Void> subscribe(int... i) {
      return beginSubscribe(i).send(Codecs.VOID);
    }

    public CompletionStage<Integer> sum(int call, int... each) {
      return beginSum(call, each).send(Codecs.INT);
    }

    public Topic<List> topic(String subscription, String out, String call) {
      return CallClient.this.topic(subscription, out, call);
    }
  }
}
