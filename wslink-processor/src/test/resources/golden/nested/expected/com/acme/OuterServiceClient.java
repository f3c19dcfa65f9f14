package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Outer.Service} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OuterServiceClient implements Outer.Service {
  private static final Codec<java.util.List<Outer.Service.List>> LISTS = OuterServiceListCodec.INSTANCE.list();

  private final Async blocking;

  private OuterServiceClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Outer.Data data(Outer.Data other) {
    return blocking.data(other).toCompletableFuture().join();
  }

  @Override
  public Outer.Service.List list(java.util.List<Outer.Service.List> lists) {
    return blocking.list(lists).toCompletableFuture().join();
  }

  /**
   * {@link Outer.Service} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Outer.Data> data(Outer.Data other) {
      var call = channel.<Outer.Data>call("service.data", 1, OuterDataCodec.INSTANCE);
      OuterDataCodec.INSTANCE.write(call.arguments(), other);
      return call.send();
    }

    public CompletionStage<Outer.Service.List> list(java.util.List<Outer.Service.List> lists) {
      var call = channel.<Outer.Service.List>call("service.list", 1, OuterServiceListCodec.INSTANCE);
      LISTS.write(call.arguments(), lists);
      return call.send();
    }
  }
}
