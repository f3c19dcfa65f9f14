package com.acme;

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
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Stages}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class StagesDispatchTable extends DispatchTable {
  private static final int FUTURE = 0;

  private static final int FUTURE_OF_NOTHING = 1;

  private static final int NOTHING = 2;

  private static final int NUMBER = 3;

  private static final int TEXT = 4;

  private static final Fields NUMBER_PARAMETERS = Fields.none().required("value");

  private static final Codec<List<String>> FUTURE_RESULT = Codecs.list(Codecs.STRING);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Stages",
      "8f8fec9467d63dceb858cfbd2b369f6704761316a3954eb9cff0a9880b22f9b3",
      List.of(
          new MethodEntry("stages.future", Execution.SERIAL),
          new MethodEntry("stages.future_of_nothing", Execution.SERIAL),
          new MethodEntry("stages.nothing", Execution.SERIAL),
          new MethodEntry("stages.number", Execution.SERIAL),
          new MethodEntry("stages.text", Execution.SERIAL)),
      List.of());

  private final Stages service;

  private StagesDispatchTable(Stages service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Stages service) {
    return new StagesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Stages> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Stages implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case FUTURE -> future(call);
      case FUTURE_OF_NOTHING -> futureOfNothing(call);
      case NOTHING -> nothing(call);
      case NUMBER -> number(call);
      case TEXT -> text(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void future(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.future(), FUTURE_RESULT);
  }

  private void futureOfNothing(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.futureOfNothing(), Codecs.VOID);
  }

  private void nothing(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.nothing(), Codecs.VOID);
  }

  private void number(Call call) throws Exception {
    int value = 0;
    WireReader in = call.in();
    while (call.nextArgument(NUMBER_PARAMETERS) != WireReader.END) {
      value = in.readInt();
    }
    call.complete(service.number(value), Codecs.INT);
  }

  private void text(Call call) throws Exception {
    call.nextArgument(Fields.none());
    call.complete(service.text(), Codecs.STRING);
  }
}
