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
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Custom}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CustomDispatchTable extends DispatchTable {
  private static final int BEAN = 0;

  private static final int NEXT = 1;

  private static final int PATHS = 2;

  private static final Fields NEXT_PARAMETERS = Fields.none().required("version");

  private static final Fields PATHS_PARAMETERS = Fields.none().required("root");

  private static final Codec<Bean> BEAN_RESULT = new Serialized<>(Bean.class);

  private static final Codec<Version> VERSION = new VersionCodec();

  private static final Codec<Path> ROOT = new PathCodec();

  private static final Codec<List<Path>> PATHS_RESULT = Codecs.list(new PathCodec());

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Custom",
      "59e5fb0747a137ed4dad3900ef560898919b0c6bc5f78c4c150d9bd89298cabd",
      List.of(
          new MethodEntry("custom.bean", Execution.SERIAL),
          new MethodEntry("custom.next", Execution.SERIAL),
          new MethodEntry("custom.paths", Execution.SERIAL)),
      List.of());

  private final Custom service;

  private CustomDispatchTable(Custom service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Custom implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case BEAN -> bean(call);
      case NEXT -> next(call);
      case PATHS -> paths(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) {
    throw new IllegalArgumentException("topic: " + topic);
  }

  private void bean(Call call) throws Exception {
    call.nextArgument(Fields.none());
    Bean result = service.bean();
    WireWriter out = call.result();
    BEAN_RESULT.write(out, result);
  }

  private void next(Call call) throws Exception {
    Version version = null;
    WireReader in = call.in();
    while (call.nextArgument(NEXT_PARAMETERS) != WireReader.END) {
      version = VERSION.read(in);
    }
    Version result = service.next(version);
    WireWriter out = call.result();
    VERSION.write(out, result);
  }

  private void paths(Call call) throws Exception {
    Path root = null;
    WireReader in = call.in();
    while (call.nextArgument(PATHS_PARAMETERS) != WireReader.END) {
      root = ROOT.read(in);
    }
    List<Path> result = service.paths(root);
    WireWriter out = call.result();
    PATHS_RESULT.write(out, result);
  }
}
