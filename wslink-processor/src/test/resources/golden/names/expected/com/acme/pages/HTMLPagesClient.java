package com.acme.pages;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link HTMLPages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class HTMLPagesClient implements HTMLPages {
  private final Async blocking;

  private HTMLPagesClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static HTMLPages of(Channel channel) {
    return new HTMLPagesClient(channel);
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
  public void openPage() {
    blocking.openPage();
  }

  /**
   * {@link HTMLPages} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> openPage() {
      return channel.<Void>call("html_pages.open_page", 0, Codecs.VOID).send();
    }
  }
}
