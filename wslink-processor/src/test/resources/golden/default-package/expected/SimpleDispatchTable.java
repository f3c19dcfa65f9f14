import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Simple}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SimpleDispatchTable extends DispatchTable {
  private static final Codec<java.util.List<List>> LISTS = ListCodec.INSTANCE.list();

  private static final Codec<Map<String, Row>> ROWS_RESULT = Codecs.STRING.<Row>mapTo(RowCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "Simple",
      "8d0a177d233a77ddf221f03dc47f3ec65b65cd60333725402b58a74206c8a30c")
      .method("simple.list").required("lists")
      .method("simple.rows").required("row")
      .build();

  private final Simple service;

  private SimpleDispatchTable(Simple service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private SimpleDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Simple service) {
    return new SimpleDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Simple> factory) {
    return perSession(new SimpleDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Simple) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> list(call);
      case 1 -> rows(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void list(Call call) throws Exception {
    var lists = LISTS.read(call.argument(0));
    var result = service.list(lists);
    ListCodec.INSTANCE.write(call.result(), result);
  }

  private void rows(Call call) throws Exception {
    var row = RowCodec.INSTANCE.read(call.argument(0));
    var result = service.rows(row);
    ROWS_RESULT.write(call.result(), result);
  }
}
