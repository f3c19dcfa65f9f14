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
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Directory}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryDispatchTable extends DispatchTable {
  private static final int CREATE = 0;

  private static final int LOCATIONS = 1;

  private static final Fields CREATE_PARAMETERS = Fields.none().required("location");

  private static final Fields LOCATIONS_PARAMETERS = Fields.none().required("ids");

  private static final Codec<List<UUID>> IDS = Codecs.list(TextCodecs.UUID);

  private static final Codec<Map<String, URI>> LOCATIONS_RESULT = Codecs.map(TextCodecs.URI);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Directory",
      "68ca94809b2f99517eaeddfa5cb78843e9a71fbb63636acc6167a0dd0613024c",
      List.of(
          new MethodEntry("directory.create", Execution.SERIAL),
          new MethodEntry("directory.locations", Execution.SERIAL)),
      List.of());

  private final Directory service;

  private DirectoryDispatchTable(Directory service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Directory service) {
    return new DirectoryDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Directory> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Directory implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case CREATE -> create(call);
      case LOCATIONS -> locations(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void create(Call call) throws Exception {
    URI location = null;
    WireReader in = call.in();
    while (call.nextArgument(CREATE_PARAMETERS) != WireReader.END) {
      location = TextCodecs.URI.read(in);
    }
    UUID result = service.create(location);
    WireWriter out = call.result();
    TextCodecs.UUID.write(out, result);
  }

  private void locations(Call call) throws Exception {
    List<UUID> ids = null;
    WireReader in = call.in();
    while (call.nextArgument(LOCATIONS_PARAMETERS) != WireReader.END) {
      ids = IDS.read(in);
    }
    Map<String, URI> result = service.locations(ids);
    WireWriter out = call.result();
    LOCATIONS_RESULT.write(out, result);
  }
}
