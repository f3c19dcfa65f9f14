package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Legacy} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class LegacyClient implements Legacy {
  private final Channel channel;

  private LegacyClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new LegacyClient(channel).new Async();
  }

  @Override
  public String current() {
    return beginCurrent().await();
  }

  @Override
  @Deprecated
  public String old(OldPoint point) {
    return beginOld(point).await();
  }

  @Override
  @Deprecated
  public Topic<OldPoint> moves() {
    return channel.topic("legacy.moves", OldPointCodec.INSTANCE);
  }

  private OutgoingCall<String> beginCurrent() {
    return channel.call("legacy.current", 0, Codecs.STRING);
  }

  private OutgoingCall<String> beginOld(OldPoint point) {
    var call = channel.call("legacy.old", 1, Codecs.STRING);
    OldPointCodec.INSTANCE.write(call.arguments(), point);
    return call;
  }

  /**
   * {@link Legacy} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> current() {
      return beginCurrent().send();
    }

    /**
     * Old.
     *
     * @deprecated use {@code current}
     */
    @Deprecated
    public CompletionStage<String> old(OldPoint point) {
      return beginOld(point).send();
    }

    @Deprecated
    public Topic<OldPoint> moves() {
      return LegacyClient.this.moves();
    }
  }
}
