package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.TextCodecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Texts} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TextsClient implements Texts {
  private final Async blocking;

  private TextsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Character boxed(Character letter) {
    return blocking.boxed(letter).toCompletableFuture().join();
  }

  @Override
  public String echo(String text) {
    return blocking.echo(text).toCompletableFuture().join();
  }

  @Override
  public char letter(char letter) {
    return blocking.letter(letter).toCompletableFuture().join();
  }

  @Override
  public CharSequence sequence(CharSequence text) {
    return blocking.sequence(text).toCompletableFuture().join();
  }

  /**
   * {@link Texts} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Character> boxed(Character letter) {
      var call = channel.<Character>call("texts.boxed", 1, Codecs.CHAR);
      Codecs.CHAR.write(call.arguments(), letter);
      return call.send();
    }

    public CompletionStage<String> echo(String text) {
      var call = channel.<String>call("texts.echo", 1, Codecs.STRING);
      call.arguments().writeString(text);
      return call.send();
    }

    public CompletionStage<Character> letter(char letter) {
      var call = channel.<Character>call("texts.letter", 1, Codecs.CHAR);
      Codecs.CHAR.write(call.arguments(), letter);
      return call.send();
    }

    public CompletionStage<CharSequence> sequence(CharSequence text) {
      var call = channel.<CharSequence>call("texts.sequence", 1, TextCodecs.CHAR_SEQUENCE);
      TextCodecs.CHAR_SEQUENCE.write(call.arguments(), text);
      return call.send();
    }
  }
}
