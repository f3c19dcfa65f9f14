package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Legacy} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LegacyClient implements Legacy {
  private final Async blocking;

  private final Async async;

  private LegacyClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Legacy of(Channel channel) {
    return new LegacyClient(channel);
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
  public String current() {
    return blocking.current().toCompletableFuture().join();
  }

  @Override
  @Deprecated
  public String old(OldPoint point) {
    return blocking.old(point).toCompletableFuture().join();
  }

  @Override
  @Deprecated
  public Topic<OldPoint> moves() {
    return async.moves();
  }

  /**
   * {@link Legacy} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String> current() {
      return channel.<String>call("legacy.current", 0, Codecs.STRING).send();
    }

    /**
     * Old.
     *
     * @deprecated use {@code current}
     */
    @Deprecated
    public CompletionStage<String> old(OldPoint point) {
      var call = channel.<String>call("legacy.old", 1, Codecs.STRING);
      OldPointCodec.INSTANCE.write(call.arguments(), point);
      return call.send();
    }

    @Deprecated
    public Topic<OldPoint> moves() {
      return channel.<OldPoint>topic("legacy.moves", OldPointCodec.INSTANCE);
    }
  }
}
