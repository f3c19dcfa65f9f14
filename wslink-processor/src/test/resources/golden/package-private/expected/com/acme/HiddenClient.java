package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Hidden} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
final class HiddenClient implements Hidden {
  private final Channel channel;

  private HiddenClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new HiddenClient(channel).new Async();
  }

  @Override
  public Secret secret(Code code) {
    return beginSecret(code).await();
  }

  @Override
  public Topic<Secret> secrets() {
    return channel.topic("hidden.secrets", SecretCodec.INSTANCE);
  }

  private OutgoingCall<Secret> beginSecret(Code code) {
    var call = channel.call("hidden.secret", 1, SecretCodec.INSTANCE);
    CodeCodec.INSTANCE.write(call.arguments(), code);
    return call;
  }

  /**
   * {@link Hidden} with stages in place of results.
   */
  final class Async {
    private Async() {
    }

    public CompletionStage<Secret> secret(Code code) {
      return beginSecret(code).send();
    }

    public Topic<Secret> secrets() {
      return HiddenClient.this.secrets();
    }
  }
}
