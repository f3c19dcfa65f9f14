package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Keywords}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class KeywordsDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Keywords",
      "fa5e8427c56fc81ef3f5fe27d65fe5c5fc5d76f09d2870ecb2af4548e50f163c")
      .method("keywords.configure").optional("host", "path")
      .method("keywords.start").required("name", "port").optional("secure")
      .method("keywords.stop").optional("delay")
      .build();

  private final Keywords service;

  private KeywordsDispatchTable(Keywords service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private KeywordsDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Keywords service) {
    return new KeywordsDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Keywords> factory) {
    return perSession(new KeywordsDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Keywords) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> configure(call);
      case 1 -> start(call);
      case 2 -> stop(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void configure(Call call) throws Exception {
    var host = call.<String>optional(0, Codecs.STRING);
    var path = call.<String>nullable(1, Codecs.STRING);
    service.configure(host, path);
    call.result().writeNull();
  }

  private void start(Call call) throws Exception {
    var name = call.argument(0).readString();
    var port = call.argument(1).readInt();
    var secure = call.has(2) ? call.argument(2).readBoolean() : false;
    var result = service.start(name, port, secure);
    call.result().writeString(result);
  }

  private void stop(Call call) throws Exception {
    var delay = call.has(0) ? call.argument(0).readInt() : 0;
    var result = service.stop(delay);
    call.<Void>complete(result, Codecs.VOID);
  }
}
