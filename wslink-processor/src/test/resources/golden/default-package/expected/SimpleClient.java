import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Simple} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SimpleClient implements Simple {
  private static final Codec<java.util.List<List>> LISTS = ListCodec.INSTANCE.list();

  private static final Codec<Map<String, Row>> ROWS_RESULT = Codecs.STRING.<Row>mapTo(RowCodec.INSTANCE);

  private final Async blocking;

  private SimpleClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Simple of(Channel channel) {
    return new SimpleClient(channel);
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
  public List list(java.util.List<List> lists) {
    return blocking.list(lists).toCompletableFuture().join();
  }

  @Override
  public Map<String, Row> rows(Row row) {
    return blocking.rows(row).toCompletableFuture().join();
  }

  /**
   * {@link Simple} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List> list(java.util.List<List> lists) {
      var call = channel.<List>call("simple.list", 1, ListCodec.INSTANCE);
      LISTS.write(call.arguments(), lists);
      return call.send();
    }

    public CompletionStage<Map<String, Row>> rows(Row row) {
      var call = channel.<Map<String, Row>>call("simple.rows", 1, ROWS_RESULT);
      RowCodec.INSTANCE.write(call.arguments(), row);
      return call.send();
    }
  }
}
