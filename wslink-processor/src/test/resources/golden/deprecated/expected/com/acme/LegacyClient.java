package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
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
    return new Staged(channel);
  }

  @Override
  public String current() {
    return beginCurrent(channel).await(Codecs.STRING);
  }

  @Override
  @Deprecated
  public String old(OldPoint point) {
    return beginOld(channel, point).await(Codecs.STRING);
  }

  @Override
  @Deprecated
  public Topic<OldPoint> moves() {
    return openMoves(channel);
  }

  private static OutgoingCall beginCurrent(Channel channel) {
    return channel.call("legacy.current", 0, 0);
  }

  private static OutgoingCall beginOld(Channel channel, OldPoint point) {
    OutgoingCall call = channel.call("legacy.old", 1, 0);
    WireWriter out = call.arguments();
    OldPointCodec.INSTANCE.write(out, point);
    return call;
  }

  private static Topic<OldPoint> openMoves(Channel channel) {
    return channel.topic("legacy.moves", OldPointCodec.INSTANCE);
  }

  /**
   * {@link Legacy} with stages in place of results.
   */
  public interface Async {
    CompletionStage<String> current();

    /**
     * Old.
     *
     * @deprecated use {@code current}
     */
    @Deprecated
    CompletionStage<String> old(OldPoint point);

    @Deprecated
    Topic<OldPoint> moves();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<String> current() {
      return beginCurrent(channel).send(Codecs.STRING);
    }

    @Override
    @Deprecated
    public CompletionStage<String> old(OldPoint point) {
      return beginOld(channel, point).send(Codecs.STRING);
    }

    @Override
    @Deprecated
    public Topic<OldPoint> moves() {
      return openMoves(channel);
    }
  }
}
