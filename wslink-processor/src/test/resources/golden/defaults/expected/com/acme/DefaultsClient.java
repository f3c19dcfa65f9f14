package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Defaults} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DefaultsClient implements Defaults {
  private final Channel channel;

  private DefaultsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Defaults of(Channel channel) {
    return new DefaultsClient(channel);
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
  public void boxed(Integer number, Long large, Double value) {
    beginBoxed(channel, number, large, value).await(Codecs.VOID);
  }

  @Override
  public void level(Level level) {
    beginLevel(channel, level).await(Codecs.VOID);
  }

  @Override
  public void scalars(boolean flag, byte octet, short small, int number, long large, float ratio,
      double value, double lowest, long all) {
    beginScalars(channel, flag, octet, small, number, large, ratio, value, lowest, all).await(Codecs.VOID);
  }

  @Override
  public void texts(String text, char quote, Character letter, CharSequence nothing) {
    beginTexts(channel, text, quote, letter, nothing).await(Codecs.VOID);
  }

  private static OutgoingCall beginBoxed(Channel channel, Integer number, Long large,
      Double value) {
    OutgoingCall call = channel.call("defaults.boxed", 3, 0);
    WireWriter out = call.arguments();
    Codecs.INT.write(out, number);
    Codecs.LONG.write(out, large);
    Codecs.DOUBLE.write(out, value);
    return call;
  }

  private static OutgoingCall beginLevel(Channel channel, Level level) {
    OutgoingCall call = channel.call("defaults.level", 1, 0);
    WireWriter out = call.arguments();
    LevelCodec.INSTANCE.write(out, level);
    return call;
  }

  private static OutgoingCall beginScalars(Channel channel, boolean flag, byte octet, short small,
      int number, long large, float ratio, double value, double lowest, long all) {
    OutgoingCall call = channel.call("defaults.scalars", 9, 0);
    WireWriter out = call.arguments();
    out.writeBoolean(flag);
    out.writeInt(octet);
    out.writeInt(small);
    out.writeInt(number);
    out.writeLong(large);
    out.writeFloat(ratio);
    out.writeDouble(value);
    out.writeDouble(lowest);
    out.writeWideLong(all);
    return call;
  }

  private static OutgoingCall beginTexts(Channel channel, String text, char quote, Character letter,
      CharSequence nothing) {
    OutgoingCall call = channel.call("defaults.texts", 4, 0);
    WireWriter out = call.arguments();
    out.writeString(text);
    Codecs.CHAR.write(out, quote);
    Codecs.CHAR.write(out, letter);
    TextCodecs.CHAR_SEQUENCE.write(out, nothing);
    return call;
  }

  /**
   * {@link Defaults} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Void> boxed(Integer number, Long large, Double value);

    CompletionStage<Void> level(Level level);

    CompletionStage<Void> scalars(boolean flag, byte octet, short small, int number, long large,
        float ratio, double value, double lowest, long all);

    CompletionStage<Void> texts(String text, char quote, Character letter, CharSequence nothing);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Void> boxed(Integer number, Long large, Double value) {
      return beginBoxed(channel, number, large, value).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> level(Level level) {
      return beginLevel(channel, level).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> scalars(boolean flag, byte octet, short small, int number,
        long large, float ratio, double value, double lowest, long all) {
      return beginScalars(channel, flag, octet, small, number, large, ratio, value, lowest, all).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> texts(String text, char quote, Character letter,
        CharSequence nothing) {
      return beginTexts(channel, text, quote, letter, nothing).send(Codecs.VOID);
    }
  }
}
