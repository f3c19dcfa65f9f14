package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link LocalView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LocalViewDispatchTable extends DispatchTable {
  private static final int ARRAY = 0;

  private static final int STATE = 1;

  private static final int ADD_OBSERVER = 2;

  private static final int REMOVE_OBSERVER = 3;

  private static final int STATES = 0;

  private static final Fields ARRAY_PARAMETERS = Fields.none().required("hash").optional("binary");

  private static final Fields STATE_PARAMETERS = Fields.none().required("viewId").optional("newSubscription");

  private static final Fields ADD_OBSERVER_PARAMETERS = Fields.none().required("viewId");

  private static final Fields REMOVE_OBSERVER_PARAMETERS = Fields.none().required("viewId");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.LocalView",
      "018ddfea6a5441e5803f4c0ca4d9dfda08a78946a7f2f28ff76cd145e7f4a983",
      List.of(
          new MethodEntry("viewport.geometry.array.get", Execution.SERIAL),
          new MethodEntry("viewport.geometry.view.get.state", Execution.SERIAL),
          new MethodEntry("viewport.geometry.view.observer.add", Execution.SERIAL),
          new MethodEntry("viewport.geometry.view.observer.remove", Execution.SERIAL)),
      List.of(
          new TopicEntry("viewport.geometry.view.subscription", Overflow.BUFFER, 1024, false)));

  private final LocalView service;

  private LocalViewDispatchTable(LocalView service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(LocalView service) {
    return new LocalViewDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends LocalView> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public LocalView implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ARRAY -> array(call);
      case STATE -> state(call);
      case ADD_OBSERVER -> addObserver(call);
      case REMOVE_OBSERVER -> removeObserver(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case STATES -> states(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void array(Call call) throws Exception {
    String hash = null;
    boolean binary = true;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(ARRAY_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> hash = in.readString();
        case 1 -> binary = in.readNull() ? binary : in.readBoolean();
        default -> in.skipValue();
      }
    }
    Object result = service.array(hash, binary);
    WireWriter out = call.result();
    out.writeAny(result);
  }

  private void state(Call call) throws Exception {
    Object viewId = null;
    boolean newSubscription = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(STATE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> newSubscription = in.readNull() ? newSubscription : in.readBoolean();
        default -> in.skipValue();
      }
    }
    ViewState result = service.state(viewId, newSubscription);
    WireWriter out = call.result();
    ViewStateCodec.INSTANCE.write(out, result);
  }

  private void addObserver(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(ADD_OBSERVER_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    Observed result = service.addObserver(viewId);
    WireWriter out = call.result();
    ObservedCodec.INSTANCE.write(out, result);
  }

  private void removeObserver(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(REMOVE_OBSERVER_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    service.removeObserver(viewId);
    call.result().writeNull();
  }

  private void states(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.states(), ViewStateCodec.INSTANCE);
  }
}
