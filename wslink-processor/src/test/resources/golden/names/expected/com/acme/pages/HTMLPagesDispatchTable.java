package com.acme.pages;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link HTMLPages}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class HTMLPagesDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.pages.HTMLPages",
      "cc499521c739d2f196b8ff0781e6fd015e11fe68ed298ca202666350e73180ee")
      .method("html_pages.open_page")
      .build();

  private final HTMLPages service;

  private HTMLPagesDispatchTable(HTMLPages service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private HTMLPagesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(HTMLPages service) {
    return new HTMLPagesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends HTMLPages> factory) {
    return perSession(new HTMLPagesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((HTMLPages) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> openPage(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void openPage(Call call) throws Exception {
    service.openPage();
    call.result().writeNull();
  }
}
