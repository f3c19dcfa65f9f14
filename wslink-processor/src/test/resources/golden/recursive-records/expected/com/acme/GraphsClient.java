package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Graphs} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class GraphsClient implements Graphs {
  private final Async blocking;

  private GraphsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Even count(Odd odd) {
    return blocking.count(odd).toCompletableFuture().join();
  }

  @Override
  public Node root() {
    return blocking.root().toCompletableFuture().join();
  }

  /**
   * {@link Graphs} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Even> count(Odd odd) {
      var call = channel.<Even>call("graphs.count", 1, EvenCodec.INSTANCE);
      OddCodec.INSTANCE.write(call.arguments(), odd);
      return call.send();
    }

    public CompletionStage<Node> root() {
      return channel.<Node>call("graphs.root", 0, NodeCodec.INSTANCE).send();
    }
  }
}
