package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link URLShortener2D} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class URLShortener2DClient implements URLShortener2D {
  private final Channel channel;

  private URLShortener2DClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static URLShortener2D of(Channel channel) {
    return new URLShortener2DClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new URLShortener2DClient(channel).new Async();
  }

  @Override
  public void renamed() {
    beginRenamed().await();
  }

  @Override
  public String getURLText(String longURL) {
    return beginGetURLText(longURL).await();
  }

  @Override
  public String sayHello() {
    return beginSayHello().await();
  }

  private OutgoingCall<Void> beginRenamed() {
    return channel.call("other.place.call_it_so", 0, Codecs.VOID);
  }

  private OutgoingCall<String> beginGetURLText(String longURL) {
    var call = channel.call("short.urls.get_url_text", 1, Codecs.STRING);
    call.arguments().writeString(longURL);
    return call;
  }

  private OutgoingCall<String> beginSayHello() {
    return channel.call("short.urls.say_hello", 0, Codecs.STRING);
  }

  /**
   * {@link URLShortener2D} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Void> renamed() {
      return beginRenamed().send();
    }

    public CompletionStage<String> getURLText(String longURL) {
      return beginGetURLText(longURL).send();
    }

    public CompletionStage<String> sayHello() {
      return beginSayHello().send();
    }
  }
}
