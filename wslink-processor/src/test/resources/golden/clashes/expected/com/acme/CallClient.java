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
    return beginCall(channel, value, keywords, codec).await();
  }

  @java.lang.Override
  public Fields fields(Override override) {
    return beginFields(override).await();
  }

  @java.lang.Override
  public String in(String call, int in, long out, double argument, String service, String result) {
    return beginIn(call, in, out, argument, service, result).await();
  }

  @java.lang.Override
  public Codec of(List list, WireReader reader) {
    return beginOf(list, reader).await();
  }

  @java.lang.Override
  public void subscribe(int... i) {
    beginSubscribe(i).await();
  }

  @java.lang.Override
  public int sum(int call, int... each) {
    return beginSum(call, each).await();
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

  private OutgoingCall<String> beginCall(String channel_, String value, String keywords,
      Codec codec) {
    var call = channel.call("call.call", 4, Codecs.STRING);
    WireWriter out = call.arguments();
    out.writeString(channel_);
    out.writeString(value);
    out.writeString(keywords);
    CodecCodec.INSTANCE.write(out, codec);
    return call;
  }

  private OutgoingCall<Fields> beginFields(Override override) {
    var call = channel.call("call.fields", 1, FieldsCodec.INSTANCE);
    OverrideCodec.INSTANCE.write(call.arguments(), override);
    return call;
  }

  private OutgoingCall<String> beginIn(String call, int in, long out, double argument,
      String service, String result) {
    var call_ = channel.call("call.in", 6, Codecs.STRING);
    WireWriter out_ = call_.arguments();
    out_.writeString(call);
    out_.writeInt(in);
    out_.writeLong(out);
    out_.writeDouble(argument);
    out_.writeString(service);
    out_.writeString(result);
    return call_;
  }

  private OutgoingCall<Codec> beginOf(List list, WireReader reader) {
    var call = channel.call("call.of", 2, CodecCodec.INSTANCE);
    WireWriter out = call.arguments();
    ListCodec.INSTANCE.write(out, list);
    WireReaderCodec.INSTANCE.write(out, reader);
    return call;
  }

  private OutgoingCall<Void> beginSubscribe(int[] i) {
    var call = channel.call("call.subscribe", i.length, Codecs.VOID);
    WireWriter out = call.arguments();
    for (int each : i) {
      out.writeInt(each);
    }
    return call;
  }

  private OutgoingCall<Integer> beginSum(int call, int[] each) {
    var call_ = channel.call("call.sum", 1 + each.length, Codecs.INT);
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
      return beginCall(channel, value, keywords, codec).send();
    }

    public CompletionStage<Fields> fields(Override override) {
      return beginFields(override).send();
    }

    public CompletionStage<String> in(String call, int in, long out, double argument,
        String service, String result) {
      return beginIn(call, in, out, argument, service, result).send();
    }

    public CompletionStage<Codec> of(List list, WireReader reader) {
      return beginOf(list, reader).send();
    }

    public CompletionStage<Void> subscribe(int... i) {
      return beginSubscribe(i).send();
    }

    public CompletionStage<Integer> sum(int call, int... each) {
      return beginSum(call, each).send();
    }

    public Topic<List> topic(String subscription, String out, String call) {
      return CallClient.this.topic(subscription, out, call);
    }
  }
}
