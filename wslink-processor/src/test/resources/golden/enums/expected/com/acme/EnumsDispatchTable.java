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
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Enums}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EnumsDispatchTable extends DispatchTable {
  private static final int LEVEL = 0;

  private static final int LEVELS = 1;

  private static final int OPERATION = 2;

  private static final Fields LEVEL_PARAMETERS = Fields.none().required("level");

  private static final Codec<List<Level>> LEVELS_RESULT = Codecs.list(LevelCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Enums",
      "ac80f2925751fabe24f28847a09a31d1a0ab41160a13ccae9e57ff68795210a1",
      List.of(
          new MethodEntry("enums.level", Execution.SERIAL),
          new MethodEntry("enums.levels", Execution.SERIAL),
          new MethodEntry("enums.operation", Execution.SERIAL)),
      List.of());

  private final Enums service;

  private EnumsDispatchTable(Enums service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Enums service) {
    return new EnumsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Enums> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Enums implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case LEVEL -> level(call);
      case LEVELS -> levels(call);
      case OPERATION -> operation(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void level(Call call) throws Exception {
    Level level = null;
    WireReader in = call.in();
    while (call.nextArgument(LEVEL_PARAMETERS) != WireReader.END) {
      level = LevelCodec.INSTANCE.read(in);
    }
    Level result = service.level(level);
    WireWriter out = call.result();
    LevelCodec.INSTANCE.write(out, result);
  }

  private void levels(Call call) throws Exception {
    call.nextArgument(Fields.none());
    List<Level> result = service.levels();
    WireWriter out = call.result();
    LEVELS_RESULT.write(out, result);
  }

  private void operation(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Operation result = service.operation();
    WireWriter out = call.result();
    OperationCodec.INSTANCE.write(out, result);
  }
}
