package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link URLShortener2D}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class URLShortener2DDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.URLShortener2D",
      "059d8797079e24a544816a1de5035e53dc376eecce7c215033a6ebfd07c477d7")
      .method("other.place.call_it_so")
      .method("short.urls.get_url_text").required("longURL")
      .method("short.urls.say_hello")
      .build();

  private final URLShortener2D service;

  private URLShortener2DDispatchTable(URLShortener2D service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private URLShortener2DDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(URLShortener2D service) {
    return new URLShortener2DDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(
      Function<? super Session, ? extends URLShortener2D> factory) {
    return perSession(new URLShortener2DDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((URLShortener2D) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> renamed(call);
      case 1 -> getURLText(call);
      case 2 -> sayHello(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void renamed(Call call) throws Exception {
    service.renamed();
    call.result().writeNull();
  }

  private void getURLText(Call call) throws Exception {
    var longURL = call.argument(0).readString();
    var result = service.getURLText(longURL);
    call.result().writeString(result);
  }

  private void sayHello(Call call) throws Exception {
    var result = service.sayHello();
    call.result().writeString(result);
  }
}
