package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link URLShortener2D} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class URLShortener2DClient implements URLShortener2D {
  private final Async blocking;

  private URLShortener2DClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public void renamed() {
    blocking.renamed();
  }

  @Override
  public String getURLText(String longURL) {
    return blocking.getURLText(longURL).toCompletableFuture().join();
  }

  @Override
  public String sayHello() {
    return blocking.sayHello().toCompletableFuture().join();
  }

  /**
   * {@link URLShortener2D} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> renamed() {
      return channel.<Void>call("other.place.call_it_so", 0, Codecs.VOID).send();
    }

    public CompletionStage<String> getURLText(String longURL) {
      var call = channel.<String>call("short.urls.get_url_text", 1, Codecs.STRING);
      call.arguments().writeString(longURL);
      return call.send();
    }

    public CompletionStage<String> sayHello() {
      return channel.<String>call("short.urls.say_hello", 0, Codecs.STRING).send();
    }
  }
}
