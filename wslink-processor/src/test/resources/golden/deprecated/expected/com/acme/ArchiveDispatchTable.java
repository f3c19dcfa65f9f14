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
 * Serves a {@link Archive}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class ArchiveDispatchTable extends DispatchTable {
  private static final Codec<List<OldPoint>> POINTS_RESULT = OldPointCodec.INSTANCE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Archive",
      "e4a3504a8c7e8ea056832adbff58bab6ff1c571b45b79ab3200da51db6a1c8ee")
      .method("archive.name")
      .method("archive.points")
      .build();

  private final Archive service;

  private ArchiveDispatchTable(Archive service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ArchiveDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Archive service) {
    return new ArchiveDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Archive> factory) {
    return perSession(new ArchiveDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Archive) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> name(call);
      case 1 -> points(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void name(Call call) throws Exception {
    var result = service.name();
    call.result().writeString(result);
  }

  private void points(Call call) throws Exception {
    var result = service.points();
    POINTS_RESULT.write(call.result(), result);
  }
}
