package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Graphs} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GraphsClient implements Graphs {
  private final Channel channel;

  private GraphsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Graphs of(Channel channel) {
    return new GraphsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new GraphsClient(channel).new Async();
  }

  @Override
  public Even count(Odd odd) {
    return beginCount(odd).await();
  }

  @Override
  public Node root() {
    return beginRoot().await();
  }

  private OutgoingCall<Even> beginCount(Odd odd) {
    var call = channel.call("graphs.count", 1, EvenCodec.INSTANCE);
    OddCodec.INSTANCE.write(call.arguments(), odd);
    return call;
  }

  private OutgoingCall<Node> beginRoot() {
    return channel.call("graphs.root", 0, NodeCodec.INSTANCE);
  }

  /**
   * {@link Graphs} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Even> count(Odd odd) {
      return beginCount(odd).send();
    }

    public CompletionStage<Node> root() {
      return beginRoot().send();
    }
  }
}
