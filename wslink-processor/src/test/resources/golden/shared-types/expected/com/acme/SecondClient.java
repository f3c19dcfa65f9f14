package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Second} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SecondClient implements Second {
  private final Async blocking;

  private SecondClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Second of(Channel channel) {
    return new SecondClient(channel);
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
  public void put(Shared shared) {
    blocking.put(shared);
  }

  /**
   * {@link Second} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> put(Shared shared) {
      var call = channel.<Void>call("second.put", 1, Codecs.VOID);
      SharedCodec.INSTANCE.write(call.arguments(), shared);
      return call.send();
    }
  }
}
