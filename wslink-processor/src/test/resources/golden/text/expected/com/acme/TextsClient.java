package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
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
    return beginBoxed(letter).await();
  }

  @Override
  public String echo(String text) {
    return beginEcho(text).await();
  }

  @Override
  public char letter(char letter) {
    return beginLetter(letter).await();
  }

  @Override
  public CharSequence sequence(CharSequence text) {
    return beginSequence(text).await();
  }

  private OutgoingCall<Character> beginBoxed(Character letter) {
    var call = channel.call("texts.boxed", 1, Codecs.CHAR);
    Codecs.CHAR.write(call.arguments(), letter);
    return call;
  }

  private OutgoingCall<String> beginEcho(String text) {
    var call = channel.call("texts.echo", 1, Codecs.STRING);
    call.arguments().writeString(text);
    return call;
  }

  private OutgoingCall<Character> beginLetter(char letter) {
    var call = channel.call("texts.letter", 1, Codecs.CHAR);
    Codecs.CHAR.write(call.arguments(), letter);
    return call;
  }

  private OutgoingCall<CharSequence> beginSequence(CharSequence text) {
    var call = channel.call("texts.sequence", 1, TextCodecs.CHAR_SEQUENCE);
    TextCodecs.CHAR_SEQUENCE.write(call.arguments(), text);
    return call;
  }

  /**
   * {@link Texts} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Character> boxed(Character letter) {
      return beginBoxed(letter).send();
    }

    public CompletionStage<String> echo(String text) {
      return beginEcho(text).send();
    }

    public CompletionStage<Character> letter(char letter) {
      return beginLetter(letter).send();
    }

    public CompletionStage<CharSequence> sequence(CharSequence text) {
      return beginSequence(text).send();
    }
  }
}
