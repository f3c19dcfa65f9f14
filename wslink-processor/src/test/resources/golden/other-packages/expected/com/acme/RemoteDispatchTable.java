package com.acme;

import com.acme.data.Place;
import com.acme.data.PlaceCodec;
import com.acme.data.Town;
import com.acme.data.TownCodec;
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
 * Serves a {@link Remote}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteDispatchTable extends DispatchTable {
  private static final int PLACE = 0;

  private static final Fields PLACE_PARAMETERS = Fields.none().required("town");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Remote",
      "b63dc633d89cf2a36745ae7151d57ff81c8133bc96deeb8134a3990e94c4416f",
      List.of(
          new MethodEntry("remote.place", Execution.SERIAL)),
      List.of());

  private final Remote service;

  private RemoteDispatchTable(Remote service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Remote service) {
    return new RemoteDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Remote> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Remote implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case PLACE -> place(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void place(Call call) throws Exception {
    Town town = null;
    WireReader in = call.in();
    while (call.nextArgument(PLACE_PARAMETERS) != WireReader.END) {
      town = TownCodec.INSTANCE.read(in);
    }
    Place result = service.place(town);
    WireWriter out = call.result();
    PlaceCodec.INSTANCE.write(out, result);
  }
}
