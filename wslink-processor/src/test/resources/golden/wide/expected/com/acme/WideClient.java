package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Wide} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WideClient implements Wide {
  private final Async blocking;

  private WideClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Wide of(Channel channel) {
    return new WideClient(channel);
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
  public Row row(Row row) {
    return blocking.row(row).toCompletableFuture().join();
  }

  /**
   * {@link Wide} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Row> row(Row row) {
      var call = channel.<Row>call("wide.row", 1, RowCodec.INSTANCE);
      RowCodec.INSTANCE.write(call.arguments(), row);
      return call.send();
    }
  }
}
