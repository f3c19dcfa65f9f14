package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Meshes}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshesDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Meshes",
      "1790ad8489773696dc6488298c3b6afa735e739492c7af54ab47e4a7d9a732bc")
      .method("meshes.mesh")
      .method("meshes.normals").required("indices")
      .method("meshes.points").required("indices")
      .build();

  private final Meshes service;

  private MeshesDispatchTable(Meshes service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private MeshesDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Meshes service) {
    return new MeshesDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Meshes> factory) {
    return perSession(new MeshesDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Meshes) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> mesh(call);
      case 1 -> normals(call);
      case 2 -> points(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void mesh(Call call) throws Exception {
    var result = service.mesh();
    MeshCodec.INSTANCE.write(call.result(), result);
  }

  private void normals(Call call) throws Exception {
    var indices = call.argument(0).readShorts();
    var result = service.normals(indices);
    ArrayCodecs.PACKED_DOUBLES.write(call.result(), result);
  }

  private void points(Call call) throws Exception {
    var indices = call.argument(0).readInts();
    var result = service.points(indices);
    ArrayCodecs.PACKED_FLOATS.write(call.result(), result);
  }
}
