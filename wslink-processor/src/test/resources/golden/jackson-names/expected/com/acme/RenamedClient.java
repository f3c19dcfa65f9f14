package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Renamed} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RenamedClient implements Renamed {
  private final Channel channel;

  private RenamedClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new RenamedClient(channel).new Async();
  }

  @Override
  public User user(User user) {
    return beginUser(user).await();
  }

  private OutgoingCall<User> beginUser(User user) {
    var call = channel.call("renamed.user", 1, UserCodec.INSTANCE);
    UserCodec.INSTANCE.write(call.arguments(), user);
    return call;
  }

  /**
   * {@link Renamed} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<User> user(User user) {
      return beginUser(user).send();
    }
  }
}
