package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.TextCodecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Defaults} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DefaultsClient implements Defaults {
  private final Async blocking;

  private DefaultsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public void boxed(Integer number, Long large, Double value) {
    blocking.boxed(number, large, value);
  }

  @Override
  public void level(Level level) {
    blocking.level(level);
  }

  @Override
  public void scalars(boolean flag, byte octet, short small, int number, long large, float ratio,
      double value, double lowest, long all) {
    blocking.scalars(flag, octet, small, number, large, ratio, value, lowest, all);
  }

  @Override
  public void separated(String text) {
    blocking.separated(text);
  }

  @Override
  public void texts(String text, char quote, Character letter, CharSequence nothing) {
    blocking.texts(text, quote, letter, nothing);
  }

  /**
   * {@link Defaults} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> boxed(Integer number, Long large, Double value) {
      var call = channel.<Void>call("defaults.boxed", 3, Codecs.VOID);
      var out = call.arguments();
      Codecs.INT.write(out, number);
      Codecs.LONG.write(out, large);
      Codecs.DOUBLE.write(out, value);
      return call.send();
    }

    public CompletionStage<Void> level(Level level) {
      var call = channel.<Void>call("defaults.level", 1, Codecs.VOID);
      LevelCodec.INSTANCE.write(call.arguments(), level);
      return call.send();
    }

    public CompletionStage<Void> scalars(boolean flag, byte octet, short small, int number,
        long large, float ratio, double value, double lowest, long all) {
      var call = channel.<Void>call("defaults.scalars", 9, Codecs.VOID);
      var out = call.arguments();
      out.writeBoolean(flag);
      out.writeInt(octet);
      out.writeInt(small);
      out.writeInt(number);
      out.writeLong(large);
      out.writeFloat(ratio);
      out.writeDouble(value);
      out.writeDouble(lowest);
      out.writeWideLong(all);
      return call.send();
    }

    public CompletionStage<Void> separated(String text) {
      var call = channel.<Void>call("defaults.separated", 1, Codecs.VOID);
      call.arguments().writeString(text);
      return call.send();
    }

    public CompletionStage<Void> texts(String text, char quote, Character letter,
        CharSequence nothing) {
      var call = channel.<Void>call("defaults.texts", 4, Codecs.VOID);
      var out = call.arguments();
      out.writeString(text);
      Codecs.CHAR.write(out, quote);
      Codecs.CHAR.write(out, letter);
      TextCodecs.CHAR_SEQUENCE.write(out, nothing);
      return call.send();
    }
  }
}
