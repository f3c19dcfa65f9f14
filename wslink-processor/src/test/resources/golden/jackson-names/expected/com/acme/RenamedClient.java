package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Renamed} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RenamedClient implements Renamed {
  private final Async blocking;

  private RenamedClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Renamed of(Channel channel) {
    return new RenamedClient(channel);
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
  public User user(User user) {
    return blocking.user(user).toCompletableFuture().join();
  }

  /**
   * {@link Renamed} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<User> user(User user) {
      var call = channel.<User>call("renamed.user", 1, UserCodec.INSTANCE);
      UserCodec.INSTANCE.write(call.arguments(), user);
      return call.send();
    }
  }
}
