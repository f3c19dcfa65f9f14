package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Search}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SearchDispatchTable extends DispatchTable {
  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Search",
      "0aa37115cba94a78c3e0cf2292557725ddfcc3fbf6d9b0da08bfa21b3176af4c")
      .method("search.find").optional("name")
      .method("search.hit")
      .build();

  private final Search service;

  private SearchDispatchTable(Search service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private SearchDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Search service) {
    return new SearchDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Search> factory) {
    return perSession(new SearchDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Search) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> find(call);
      case 1 -> hit(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void find(Call call) throws Exception {
    var name = call.<String>nullable(0, Codecs.STRING);
    var result = service.find(name);
    FIND_RESULT.write(call.result(), result);
  }

  private void hit(Call call) throws Exception {
    var result = service.hit();
    HitCodec.INSTANCE.write(call.result(), result);
  }
}
