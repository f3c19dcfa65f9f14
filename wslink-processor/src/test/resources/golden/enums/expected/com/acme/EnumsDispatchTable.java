package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Enums}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EnumsDispatchTable extends DispatchTable {
  private static final Codec<List<Level>> LEVELS_RESULT = LevelCodec.INSTANCE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Enums",
      "ac80f2925751fabe24f28847a09a31d1a0ab41160a13ccae9e57ff68795210a1")
      .method("enums.level").required("level")
      .method("enums.levels")
      .method("enums.operation")
      .build();

  private final Enums service;

  private EnumsDispatchTable(Enums service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private EnumsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new EnumsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Enums) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> level(call);
      case 1 -> levels(call);
      case 2 -> operation(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void level(Call call) throws Exception {
    var level = LevelCodec.INSTANCE.read(call.argument(0));
    var result = service.level(level);
    LevelCodec.INSTANCE.write(call.result(), result);
  }

  private void levels(Call call) throws Exception {
    var result = service.levels();
    LEVELS_RESULT.write(call.result(), result);
  }

  private void operation(Call call) throws Exception {
    var result = service.operation();
    OperationCodec.INSTANCE.write(call.result(), result);
  }
}
