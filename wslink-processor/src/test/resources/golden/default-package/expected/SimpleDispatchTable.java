import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Simple}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SimpleDispatchTable extends DispatchTable {
  private static final int LIST = 0;

  private static final int ROWS = 1;

  private static final Fields LIST_PARAMETERS = Fields.none().required("lists");

  private static final Fields ROWS_PARAMETERS = Fields.none().required("row");

  private static final Codec<java.util.List<List>> LISTS = Codecs.list(ListCodec.INSTANCE);

  private static final Codec<Map<String, Row>> ROWS_RESULT = Codecs.map(RowCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "Simple",
      "8d0a177d233a77ddf221f03dc47f3ec65b65cd60333725402b58a74206c8a30c",
      java.util.List.of(
          new MethodEntry("simple.list", Execution.SERIAL),
          new MethodEntry("simple.rows", Execution.SERIAL)),
      java.util.List.of());

  private final Simple service;

  private SimpleDispatchTable(Simple service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Simple implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case LIST -> list(call);
      case ROWS -> rows(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void list(Call call) throws Exception {
    java.util.List<List> lists = null;
    WireReader in = call.in();
    while (call.nextArgument(LIST_PARAMETERS) != WireReader.END) {
      lists = LISTS.read(in);
    }
    List result = service.list(lists);
    WireWriter out = call.result();
    ListCodec.INSTANCE.write(out, result);
  }

  private void rows(Call call) throws Exception {
    Row row = null;
    WireReader in = call.in();
    while (call.nextArgument(ROWS_PARAMETERS) != WireReader.END) {
      row = RowCodec.INSTANCE.read(in);
    }
    Map<String, Row> result = service.rows(row);
    WireWriter out = call.result();
    ROWS_RESULT.write(out, result);
  }
}
