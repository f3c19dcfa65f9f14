package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Hidden} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class HiddenClient implements Hidden {
  private final Async blocking;

  private final Async async;

  private HiddenClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  static Hidden of(Channel channel) {
    return new HiddenClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  static Async async(Channel channel) {
    return new Async(channel.async());
  }

  @Override
  public Secret secret(Code code) {
    return blocking.secret(code).toCompletableFuture().join();
  }

  @Override
  public Topic<Secret> secrets() {
    return async.secrets();
  }

  /**
   * {@link Hidden} with stages in place of results.
   */
  static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Secret> secret(Code code) {
      var call = channel.<Secret>call("hidden.secret", 1, SecretCodec.INSTANCE);
      CodeCodec.INSTANCE.write(call.arguments(), code);
      return call.send();
    }

    public Topic<Secret> secrets() {
      return channel.<Secret>topic("hidden.secrets", SecretCodec.INSTANCE);
    }
  }
}
