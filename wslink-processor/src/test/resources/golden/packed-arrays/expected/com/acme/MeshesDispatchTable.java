package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
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
 * Serves a {@link Meshes}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshesDispatchTable extends DispatchTable {
  private static final int MESH = 0;

  private static final int NORMALS = 1;

  private static final int POINTS = 2;

  private static final Fields NORMALS_PARAMETERS = Fields.none().required("indices");

  private static final Fields POINTS_PARAMETERS = Fields.none().required("indices");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Meshes",
      "1790ad8489773696dc6488298c3b6afa735e739492c7af54ab47e4a7d9a732bc",
      List.of(
          new MethodEntry("meshes.mesh", Execution.SERIAL),
          new MethodEntry("meshes.normals", Execution.SERIAL),
          new MethodEntry("meshes.points", Execution.SERIAL)),
      List.of());

  private final Meshes service;

  private MeshesDispatchTable(Meshes service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Meshes implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case MESH -> mesh(call);
      case NORMALS -> normals(call);
      case POINTS -> points(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void mesh(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Mesh result = service.mesh();
    WireWriter out = call.result();
    MeshCodec.INSTANCE.write(out, result);
  }

  private void normals(Call call) throws Exception {
    short[] indices = null;
    WireReader in = call.in();
    while (call.nextArgument(NORMALS_PARAMETERS) != WireReader.END) {
      indices = in.readShorts();
    }
    double[] result = service.normals(indices);
    WireWriter out = call.result();
    ArrayCodecs.PACKED_DOUBLES.write(out, result);
  }

  private void points(Call call) throws Exception {
    int[] indices = null;
    WireReader in = call.in();
    while (call.nextArgument(POINTS_PARAMETERS) != WireReader.END) {
      indices = in.readInts();
    }
    float[] result = service.points(indices);
    WireWriter out = call.result();
    ArrayCodecs.PACKED_FLOATS.write(out, result);
  }
}
