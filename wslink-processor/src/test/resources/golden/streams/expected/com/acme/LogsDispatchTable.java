package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Logs}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LogsDispatchTable extends DispatchTable {
  private static final Codec<Optional<Integer>> GAPS_RESULT = Codecs.INT.optional();

  private static final Errors LINES_ERRORS = Errors.of("UnknownLog", UnknownLog.class, UnknownLogCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Logs",
      "ece3d4bd6a1dac3948a31c7d127d0054561c7ebecc2b119fdf9d109443133521")
      .method("logs.chunks", Fields.none())
      .method("logs.gaps", Fields.none())
      .method("logs.lines", Fields.of("name").optional("from"), LINES_ERRORS)
      .method("logs.samples", Fields.none())
      .method("logs.search", Execution.CONCURRENT, Fields.of("ignoreCase").optional("words").variadic());

  private final Logs service;

  private LogsDispatchTable(Logs service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, LogsDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> chunks(call);
      case 1 -> gaps(call);
      case 2 -> lines(call);
      case 3 -> samples(call);
      case 4 -> search(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void chunks(Call call) throws Exception {
    call.stream(service.chunks(), Codecs.BYTES);
  }

  private void gaps(Call call) throws Exception {
    call.stream(service.gaps(), GAPS_RESULT);
  }

  private void lines(Call call) throws Exception {
    call.stream(service.lines(
        call.argument(0).readString(),
        call.has(1) ? call.argument(1).readInt() : 0), LineCodec.INSTANCE);
  }

  private void samples(Call call) throws Exception {
    call.stream(service.samples(), ArrayCodecs.PACKED_FLOATS);
  }

  private void search(Call call) throws Exception {
    boolean ignoreCase = call.argument(0).readBoolean();
    List<String> words = new ArrayList<>();
    while (call.hasMore()) {
      words.add(call.argument(1).readString());
    }
    call.stream(service.search(ignoreCase, words.toArray(String[]::new)), LineCodec.INSTANCE);
  }
}
