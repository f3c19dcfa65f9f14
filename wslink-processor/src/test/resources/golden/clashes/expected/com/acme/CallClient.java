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
    return new Staged(channel);
  }

  @java.lang.Override
  public String call(String channel, String value, String keywords, Codec codec) {
    return beginCall(this.channel, channel, value, keywords, codec).await(Codecs.STRING);
  }

  @java.lang.Override
  public Fields fields(Override override) {
    return beginFields(channel, override).await(FieldsCodec.INSTANCE);
  }

  @java.lang.Override
  public String in(String call, int in, long out, double argument, String service, String result) {
    return beginIn(channel, call, in, out, argument, service, result).await(Codecs.STRING);
  }

  @java.lang.Override
  public Codec of(List list, WireReader reader) {
    return beginOf(channel, list, reader).await(CodecCodec.INSTANCE);
  }

  @java.lang.Override
  public void subscribe(int... i) {
    beginSubscribe(channel, i).await(Codecs.VOID);
  }

  @java.lang.Override
  public int sum(int call, int... each) {
    return beginSum(channel, call, each).await(Codecs.INT);
  }

  @java.lang.Override
  public Topic<List> topic(String subscription, String out, String call) {
    return openTopic(channel, subscription, out, call);
  }

  private static OutgoingCall beginCall(Channel channel, String channel_, String value,
      String keywords, Codec codec) {
    OutgoingCall call = channel.call("call.call", 4, 0);
    WireWriter out = call.arguments();
    out.writeString(channel_);
    out.writeString(value);
    out.writeString(keywords);
    CodecCodec.INSTANCE.write(out, codec);
    return call;
  }

  private static OutgoingCall beginFields(Channel channel, Override override) {
    OutgoingCall call = channel.call("call.fields", 1, 0);
    WireWriter out = call.arguments();
    OverrideCodec.INSTANCE.write(out, override);
    return call;
  }

  private static OutgoingCall beginIn(Channel channel, String call, int in, long out,
      double argument, String service, String result) {
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

  private static OutgoingCall beginOf(Channel channel, List list, WireReader reader) {
    OutgoingCall call = channel.call("call.of", 2, 0);
    WireWriter out = call.arguments();
    ListCodec.INSTANCE.write(out, list);
    WireReaderCodec.INSTANCE.write(out, reader);
    return call;
  }

  private static OutgoingCall beginSubscribe(Channel channel, int[] i) {
    OutgoingCall call = channel.call("call.subscribe", i.length, 0);
    WireWriter out = call.arguments();
    for (int each : i) {
      out.writeInt(each);
    }
    return call;
  }

  private static OutgoingCall beginSum(Channel channel, int call, int[] each) {
    OutgoingCall call_ = channel.call("call.sum", 1 + each.length, 0);
    WireWriter out = call_.arguments();
    out.writeInt(call);
    for (int each_ : each) {
      out.writeInt(each_);
    }
    return call_;
  }

  private static Topic<List> openTopic(Channel channel, String subscription, String out,
      String call) {
    OutgoingSubscription subscription_ = channel.subscription("call.topic", 3);
    WireWriter out_ = subscription_.arguments();
    out_.writeString(subscription);
    out_.writeString(out);
    out_.writeString(call);
    return subscription_.open(ListCodec.INSTANCE);
  }

  /**
   * {@link Call} with stages in place of results.
   */
  public interface Async {
    CompletionStage<String> call(String channel, String value, String keywords, Codec codec);

    CompletionStage<Fields> fields(Override override);

    CompletionStage<String> in(String call, int in, long out, double argument, String service,
        String result);

    CompletionStage<Codec> of(List list, WireReader reader);

    CompletionStage<Void> subscribe(int... i);

    CompletionStage<Integer> sum(int call, int... each);

    Topic<List> topic(String subscription, String out, String call);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @java.lang.Override
    public CompletionStage<String> call(String channel, String value, String keywords,
        Codec codec) {
      return beginCall(this.channel, channel, value, keywords, codec).send(Codecs.STRING);
    }

    @java.lang.Override
    public CompletionStage<Fields> fields(Override override) {
      return beginFields(channel, override).send(FieldsCodec.INSTANCE);
    }

    @java.lang.Override
    public CompletionStage<String> in(String call, int in, long out, double argument,
        String service, String result) {
      return beginIn(channel, call, in, out, argument, service, result).send(Codecs.STRING);
    }

    @java.lang.Override
    public CompletionStage<Codec> of(List list, WireReader reader) {
      return beginOf(channel, list, reader).send(CodecCodec.INSTANCE);
    }

    @java.lang.Override
    public CompletionStage<Void> subscribe(int... i) {
      return beginSubscribe(channel, i).send(Codecs.VOID);
    }

    @java.lang.Override
    public CompletionStage<Integer> sum(int call, int... each) {
      return beginSum(channel, call, each).send(Codecs.INT);
    }

    @java.lang.Override
    public Topic<List> topic(String subscription, String out, String call) {
      return openTopic(channel, subscription, out, call);
    }
  }
}
