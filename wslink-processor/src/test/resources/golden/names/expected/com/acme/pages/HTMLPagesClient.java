package com.acme.pages;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link HTMLPages} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class HTMLPagesClient implements HTMLPages {
  private final Channel channel;

  private HTMLPagesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new HTMLPagesClient(channel).new Async();
  }

  @Override
  public void openPage() {
    beginOpenPage().await();
  }

  private OutgoingCall<Void> beginOpenPage() {
    return channel.call("html_pages.open_page", 0, Codecs.VOID);
  }

  /**
   * {@link HTMLPages} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Void> openPage() {
      return beginOpenPage().send();
    }
  }
}
