package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Wide} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class WideClient implements Wide {
  private final Channel channel;

  private WideClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new WideClient(channel).new Async();
  }

  @Override
  public Row row(Row row) {
    return beginRow(row).await();
  }

  private OutgoingCall<Row> beginRow(Row row) {
    var call = channel.call("wide.row", 1, RowCodec.INSTANCE);
    RowCodec.INSTANCE.write(call.arguments(), row);
    return call;
  }

  /**
   * {@link Wide} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Row> row(Row row) {
      return beginRow(row).send();
    }
  }
}
