package com.acme;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Custom}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CustomDispatchTable extends DispatchTable {
  private static final Codec<Bean> BEAN_RESULT = Codecs.checked(new Serialized<>(Bean.class));

  private static final Codec<Path> MESH_RESULT = Codecs.checked(new PathCodec());

  private static final Codec<Version> VERSION = Codecs.checked(new VersionCodec());

  private static final Codec<Path> ROOT = Codecs.checked(new PathCodec());

  private static final Codec<List<Path>> PATHS_RESULT = Codecs.checked(new PathCodec()).list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Custom",
      "6610adbce0d94e59279825f8d175bd989b7ce9dd5f90ea19fbcfa40b2d277199")
      .method("custom.bean")
      .method("custom.mesh")
      .method("custom.next").required("version")
      .method("custom.paths").required("root")
      .build();

  private final Custom service;

  private CustomDispatchTable(Custom service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private CustomDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Custom service) {
    return new CustomDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Custom> factory) {
    return perSession(new CustomDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Custom) service);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> bean(call);
      case 1 -> mesh(call);
      case 2 -> next(call);
      case 3 -> paths(call);
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw unknown(topic);
  }

  private void bean(Call call) throws Exception {
    var result = service.bean();
    BEAN_RESULT.write(call.result(), result);
  }

  private void mesh(Call call) throws Exception {
    var result = service.mesh();
    MESH_RESULT.write(call.result(), result);
  }

  private void next(Call call) throws Exception {
    var version = VERSION.read(call.argument(0));
    var result = service.next(version);
    VERSION.write(call.result(), result);
  }

  private void paths(Call call) throws Exception {
    var root = ROOT.read(call.argument(0));
    var result = service.paths(root);
    PATHS_RESULT.write(call.result(), result);
  }
}
