package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TextCodecs;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Directory}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryDispatchTable extends DispatchTable {
  private static final Codec<List<UUID>> IDS = TextCodecs.UUID.list();

  private static final Codec<Map<String, URI>> LOCATIONS_RESULT = Codecs.STRING.<URI>mapTo(TextCodecs.URI);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Directory",
      "58dd6a453d39c03ae01a81632c43ed9a7a817ff40c338394741d5c7374dda743")
      .method("directory.create").required("location")
      .method("directory.locations").required("ids")
      .method("directory.price").required("amount€")
      .build();

  private final Directory service;

  private DirectoryDispatchTable(Directory service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private DirectoryDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new DirectoryDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Directory) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> create(call);
      case 1 -> locations(call);
      case 2 -> price€(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void create(Call call) throws Exception {
    var location = TextCodecs.URI.read(call.argument(0));
    var result = service.create(location);
    TextCodecs.UUID.write(call.result(), result);
  }

  private void locations(Call call) throws Exception {
    var ids = IDS.read(call.argument(0));
    var result = service.locations(ids);
    LOCATIONS_RESULT.write(call.result(), result);
  }

  private void price€(Call call) throws Exception {
    var amount€ = call.argument(0).readLong();
    var result = service.price€(amount€);
    call.result().writeLong(result);
  }
}
