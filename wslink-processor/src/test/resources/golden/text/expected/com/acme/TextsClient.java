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
 * Calls a {@link Texts} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TextsClient implements Texts {
  private final Channel channel;

  private TextsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Texts of(Channel channel) {
    return new TextsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new TextsClient(channel).new Async();
  }

  @Override
  public Character boxed(Character letter) {
    return beginBoxed(letter).await(Codecs.CHAR);
  }

  @Override
  public String echo(String text) {
    return beginEcho(text).await(Codecs.STRING);
  }

  @Override
  public char letter(char letter) {
    return beginLetter(letter).await(Codecs.CHAR);
  }

  @Override
  public CharSequence sequence(CharSequence text) {
    return beginSequence(text).await(TextCodecs.CHAR_SEQUENCE);
  }

  private OutgoingCall beginBoxed(Character letter) {
    OutgoingCall call = channel.call("texts.boxed", 1, 0);
    WireWriter out = call.arguments();
    Codecs.CHAR.write(out, letter);
    return call;
  }

  private OutgoingCall beginEcho(String text) {
    OutgoingCall call = channel.call("texts.echo", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(text);
    return call;
  }

  private OutgoingCall beginLetter(char letter) {
    OutgoingCall call = channel.call("texts.letter", 1, 0);
    WireWriter out = call.arguments();
    Codecs.CHAR.write(out, letter);
    return call;
  }

  private OutgoingCall beginSequence(CharSequence text) {
    OutgoingCall call = channel.call("texts.sequence", 1, 0);
    WireWriter out = call.arguments();
    TextCodecs.CHAR_SEQUENCE.write(out, text);
    return call;
  }

  /**
   * {@link Texts} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Character> boxed(Character letter) {
      return beginBoxed(letter).send(Codecs.CHAR);
    }

    public CompletionStage<String> echo(String text) {
      return beginEcho(text).send(Codecs.STRING);
    }

    public CompletionStage<Character> letter(char letter) {
      return beginLetter(letter).send(Codecs.CHAR);
    }

    public CompletionStage<CharSequence> sequence(CharSequence text) {
      return beginSequence(text).send(TextCodecs.CHAR_SEQUENCE);
    }
  }
}
