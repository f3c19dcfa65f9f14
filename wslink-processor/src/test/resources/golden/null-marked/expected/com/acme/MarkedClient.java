package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Marked} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MarkedClient implements Marked {
  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private final Channel channel;

  private MarkedClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Marked of(Channel channel) {
    return new MarkedClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new MarkedClient(channel).new Async();
  }

  @Override
  public String find(String name) {
    return beginFind(name).await();
  }

  private OutgoingCall<String> beginFind(String name) {
    var call = channel.call("marked.find", 1, FIND_RESULT);
    call.arguments().writeString(name);
    return call;
  }

  /**
   * {@link Marked} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> find(String name) {
      return beginFind(name).send();
    }
  }
}
