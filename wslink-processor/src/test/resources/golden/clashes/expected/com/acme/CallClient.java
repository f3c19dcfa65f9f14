package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.lang.Boolean;
import java.lang.Integer;
import java.lang.String;
import java.lang.Void;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Call} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CallClient implements Call {
  private static final io.github.wslink4j.codegen.v1.Codec<java.util.List<String>> DESCRIPTOR_ = Codecs.STRING.list();

  private static final io.github.wslink4j.codegen.v1.Codec<java.util.List<Integer>> CALL_ = Codecs.INT.list();

  private final Async blocking_;

  private final Async async_;

  private CallClient(Channel channel) {
    this.blocking_ = new Async(channel.blocking());
    this.async_ = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @java.lang.Override
  public String call(String channel, String value, String keywords, Codec codec) {
    return blocking_.call(channel, value, keywords, codec).toCompletableFuture().join();
  }

  @java.lang.Override
  public Capitals capitals(Capitals service, java.util.List<String> DESCRIPTOR,
      java.util.List<Integer> CALL) {
    return blocking_.capitals(service, DESCRIPTOR, CALL).toCompletableFuture().join();
  }

  @java.lang.Override
  public Fields fields(Override override) {
    return blocking_.fields(override).toCompletableFuture().join();
  }

  @java.lang.Override
  public String in(String call, int in, long out, double argument, String service, String result) {
    return blocking_.in(call, in, out, argument, service, result).toCompletableFuture().join();
  }

  @java.lang.Override
  public Codec of(List list, WireReader reader) {
    return blocking_.of(list, reader).toCompletableFuture().join();
  }

  @java.lang.Override
  public boolean run(boolean blocking, boolean async) {
    return blocking_.run(blocking, async).toCompletableFuture().join();
  }

  @java.lang.Override
  public void subscribe(int... i) {
    blocking_.subscribe(i);
  }

  @java.lang.Override
  public int sum(int call, int... each) {
    return blocking_.sum(call, each).toCompletableFuture().join();
  }

  @java.lang.Override
  public Topic<List> topic(String subscription, String out, String call) {
    return async_.topic(subscription, out, call);
  }

  /**
   * {@link Call} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel_;

    private Async(Channel channel) {
      this.channel_ = channel;
    }

    public CompletionStage<String> call(String channel, String value, String keywords,
        Codec codec) {
      var call = channel_.<String>call("call.call", 4, Codecs.STRING);
      var out = call.arguments();
      out.writeString(channel);
      out.writeString(value);
      out.writeString(keywords);
      CodecCodec.INSTANCE.write(out, codec);
      return call.send();
    }

    public CompletionStage<Capitals> capitals(Capitals service, java.util.List<String> DESCRIPTOR,
        java.util.List<Integer> CALL) {
      var call = channel_.<Capitals>call("call.capitals", 3, CapitalsCodec.INSTANCE);
      var out = call.arguments();
      CapitalsCodec.INSTANCE.write(out, service);
      DESCRIPTOR_.write(out, DESCRIPTOR);
      CALL_.write(out, CALL);
      return call.send();
    }

    public CompletionStage<Fields> fields(Override override) {
      var call = channel_.<Fields>call("call.fields", 1, FieldsCodec.INSTANCE);
      OverrideCodec.INSTANCE.write(call.arguments(), override);
      return call.send();
    }

    public CompletionStage<String> in(String call, int in, long out, double argument,
        String service, String result) {
      var call_ = channel_.<String>call("call.in", 6, Codecs.STRING);
      var out_ = call_.arguments();
      out_.writeString(call);
      out_.writeInt(in);
      out_.writeLong(out);
      out_.writeDouble(argument);
      out_.writeString(service);
      out_.writeString(result);
      return call_.send();
    }

    public CompletionStage<Codec> of(List list, WireReader reader) {
      var call = channel_.<Codec>call("call.of", 2, CodecCodec.INSTANCE);
      var out = call.arguments();
      ListCodec.INSTANCE.write(out, list);
      WireReaderCodec.INSTANCE.write(out, reader);
      return call.send();
    }

    public CompletionStage<Boolean> run(boolean blocking, boolean async) {
      var call = channel_.<Boolean>call("call.run", 2, Codecs.BOOLEAN);
      var out = call.arguments();
      out.writeBoolean(blocking);
      out.writeBoolean(async);
      return call.send();
    }

    public CompletionStage<Void> subscribe(int... i) {
      var call = channel_.<Void>call("call.subscribe", i.length, Codecs.VOID);
      var out = call.arguments();
      for (int each : i) {
        out.writeInt(each);
      }
      return call.send();
    }

    public CompletionStage<Integer> sum(int call, int... each) {
      var call_ = channel_.<Integer>call("call.sum", 1 + each.length, Codecs.INT);
      var out = call_.arguments();
      out.writeInt(call);
      for (int each_ : each) {
        out.writeInt(each_);
      }
      return call_.send();
    }

    public Topic<List> topic(String subscription, String out, String call) {
      var subscription_ = channel_.subscription("call.topic", 3);
      var out_ = subscription_.arguments();
      out_.writeString(subscription);
      out_.writeString(out);
      out_.writeString(call);
      return subscription_.<List>open(ListCodec.INSTANCE);
    }
  }
}
