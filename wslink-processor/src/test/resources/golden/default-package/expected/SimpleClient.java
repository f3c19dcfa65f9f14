import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Simple} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SimpleClient implements Simple {
  private static final Codec<java.util.List<List>> LISTS = ListCodec.INSTANCE.list();

  private static final Codec<Map<String, Row>> ROWS_RESULT = Codecs.STRING.mapTo(RowCodec.INSTANCE);

  private final Channel channel;

  private SimpleClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new SimpleClient(channel).new Async();
  }

  @Override
  public List list(java.util.List<List> lists) {
    return beginList(lists).await();
  }

  @Override
  public Map<String, Row> rows(Row row) {
    return beginRows(row).await();
  }

  private OutgoingCall<List> beginList(java.util.List<List> lists) {
    var call = channel.call("simple.list", 1, ListCodec.INSTANCE);
    LISTS.write(call.arguments(), lists);
    return call;
  }

  private OutgoingCall<Map<String, Row>> beginRows(Row row) {
    var call = channel.call("simple.rows", 1, ROWS_RESULT);
    RowCodec.INSTANCE.write(call.arguments(), row);
    return call;
  }

  /**
   * {@link Simple} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List> list(java.util.List<List> lists) {
      return beginList(lists).send();
    }

    public CompletionStage<Map<String, Row>> rows(Row row) {
      return beginRows(row).send();
    }
  }
}
