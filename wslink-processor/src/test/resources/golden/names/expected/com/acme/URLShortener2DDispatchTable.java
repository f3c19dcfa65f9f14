package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
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
 * Serves a {@link URLShortener2D}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class URLShortener2DDispatchTable extends DispatchTable {
  private static final int RENAMED = 0;

  private static final int GET_URLTEXT = 1;

  private static final int SAY_HELLO = 2;

  private static final Fields GET_URLTEXT_PARAMETERS = Fields.none().required("longURL");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.URLShortener2D",
      "059d8797079e24a544816a1de5035e53dc376eecce7c215033a6ebfd07c477d7",
      List.of(
          new MethodEntry("other.place.call_it_so", Execution.SERIAL),
          new MethodEntry("short.urls.get_url_text", Execution.SERIAL),
          new MethodEntry("short.urls.say_hello", Execution.SERIAL)),
      List.of());

  private final URLShortener2D service;

  private URLShortener2DDispatchTable(URLShortener2D service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public URLShortener2D implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case RENAMED -> renamed(call);
      case GET_URLTEXT -> getURLText(call);
      case SAY_HELLO -> sayHello(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void renamed(Call call) throws Exception {
    call.nextArgument(Fields.none());
    service.renamed();
    call.result().writeNull();
  }

  private void getURLText(Call call) throws Exception {
    String longURL = null;
    WireReader in = call.in();
    while (call.nextArgument(GET_URLTEXT_PARAMETERS) != WireReader.END) {
      longURL = in.readString();
    }
    String result = service.getURLText(longURL);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void sayHello(Call call) throws Exception {
    call.nextArgument(Fields.none());
    String result = service.sayHello();
    WireWriter out = call.result();
    out.writeString(result);
  }
}
