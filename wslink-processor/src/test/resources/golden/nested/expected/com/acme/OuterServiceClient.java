package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Outer.Service} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterServiceClient implements Outer.Service {
  private static final Codec<java.util.List<Outer.Service.List>> LISTS = OuterServiceListCodec.INSTANCE.list();

  private final Channel channel;

  private OuterServiceClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Outer.Service of(Channel channel) {
    return new OuterServiceClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new OuterServiceClient(channel).new Async();
  }

  @Override
  public Outer.Data data(Outer.Data other) {
    return beginData(other).await();
  }

  @Override
  public Outer.Service.List list(java.util.List<Outer.Service.List> lists) {
    return beginList(lists).await();
  }

  private OutgoingCall<Outer.Data> beginData(Outer.Data other) {
    var call = channel.call("service.data", 1, OuterDataCodec.INSTANCE);
    OuterDataCodec.INSTANCE.write(call.arguments(), other);
    return call;
  }

  private OutgoingCall<Outer.Service.List> beginList(java.util.List<Outer.Service.List> lists) {
    var call = channel.call("service.list", 1, OuterServiceListCodec.INSTANCE);
    LISTS.write(call.arguments(), lists);
    return call;
  }

  /**
   * {@link Outer.Service} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Outer.Data> data(Outer.Data other) {
      return beginData(other).send();
    }

    public CompletionStage<Outer.Service.List> list(java.util.List<Outer.Service.List> lists) {
      return beginList(lists).send();
    }
  }
}
