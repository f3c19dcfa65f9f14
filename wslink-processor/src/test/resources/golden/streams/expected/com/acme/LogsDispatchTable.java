package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Logs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LogsDispatchTable extends DispatchTable {
  private static final int CHUNKS = 0;

  private static final int GAPS = 1;

  private static final int LINES = 2;

  private static final int SAMPLES = 3;

  private static final int SEARCH = 4;

  private static final Fields LINES_PARAMETERS = Fields.none().required("name").optional("from");

  private static final Fields SEARCH_PARAMETERS = Fields.none().required("ignoreCase").optional("words").variadic();

  private static final Codec<Optional<Integer>> GAPS_RESULT = Codecs.optional(Codecs.INT);

  private static final List<ErrorEntry<?>> LINES_ERRORS = List.of(new ErrorEntry<>("UnknownLog", UnknownLog.class, UnknownLogCodec.INSTANCE));

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Logs",
      "ece3d4bd6a1dac3948a31c7d127d0054561c7ebecc2b119fdf9d109443133521",
      List.of(
          new MethodEntry("logs.chunks", Execution.SERIAL),
          new MethodEntry("logs.gaps", Execution.SERIAL),
          new MethodEntry("logs.lines", Execution.SERIAL, LINES_ERRORS),
          new MethodEntry("logs.samples", Execution.SERIAL),
          new MethodEntry("logs.search", Execution.CONCURRENT)),
      List.of());

  private final Logs service;

  private LogsDispatchTable(Logs service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Logs service) {
    return new LogsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Logs> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Logs implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case CHUNKS -> chunks(call);
      case GAPS -> gaps(call);
      case LINES -> lines(call);
      case SAMPLES -> samples(call);
      case SEARCH -> search(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void chunks(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.stream(service.chunks(), Codecs.BYTES);
  }

  private void gaps(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.stream(service.gaps(), GAPS_RESULT);
  }

  private void lines(Call call) throws Exception {
    String name = null;
    int from = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(LINES_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> name = in.readString();
        case 1 -> from = in.readNull() ? from : in.readInt();
        default -> in.skipValue();
      }
    }
    call.stream(service.lines(name, from), LineCodec.INSTANCE);
  }

  private void samples(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.stream(service.samples(), ArrayCodecs.PACKED_FLOATS);
  }

  private void search(Call call) throws Exception {
    boolean ignoreCase = false;
    List<String> words = new ArrayList<>();
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SEARCH_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> ignoreCase = in.readBoolean();
        case 1 -> words.add(in.readString());
        default -> in.skipValue();
      }
    }
    call.stream(service.search(ignoreCase, words.toArray(String[]::new)), LineCodec.INSTANCE);
  }
}
