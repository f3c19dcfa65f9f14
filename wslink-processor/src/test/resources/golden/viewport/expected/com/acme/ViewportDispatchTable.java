package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Viewport}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewportDispatchTable extends DispatchTable {
  private static final Codec<List<String>> TAGS = Codecs.STRING.list();

  private static final Codec<Map<Shading, List<Camera>>> PRESETS_RESULT = ShadingCodec.INSTANCE.mapTo(CameraCodec.INSTANCE.list());

  private static final Errors LOAD_ERRORS = Errors.of("UnknownMesh", UnknownMesh.class, UnknownMeshCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.Viewport",
      "e5ca839f6d803881ea52097822152044d077eec6ec01437b86f186653a10a8ff")
      .method("viewport.anything", Fields.none().optional("values").variadic())
      .method("viewport.camera.rotate", Fields.of("azimuth", "elevation"))
      .method("viewport.count", Fields.none().optional("counts").variadic())
      .method("viewport.echo", Fields.of("data"))
      .method("viewport.mesh.load", Fields.of("name").optional("reload"), LOAD_ERRORS)
      .method("viewport.presets", Fields.none().optional("filter").required("tags"))
      .method("viewport.stop", Execution.NON_BLOCKING, Fields.none())
      .method("viewport.sum", Fields.none().optional("numbers").variadic())
      .topic("viewport.image.push.subscription", Overflow.LATEST, 1024, Fields.of("viewId"))
      .topic("viewport.log", Overflow.BUFFER, 1024, Fields.none());

  private final Viewport service;

  private ViewportDispatchTable(Viewport service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(Viewport service) {
    return new ViewportDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends Viewport> factory) {
    return perSession(DESCRIPTOR, factory, ViewportDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> anything(call);
      case 1 -> rotate(call);
      case 2 -> count(call);
      case 3 -> echo(call);
      case 4 -> load(call);
      case 5 -> presets(call);
      case 6 -> stop(call);
      case 7 -> sum(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> frames(call);
      case 1 -> log(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void anything(Call call) throws Exception {
    List<Object> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(0).readAny());
    }
    Object result = service.anything(values.toArray(Object[]::new));
    call.result().writeAny(result);
  }

  private void rotate(Call call) throws Exception {
    Camera result = service.rotate(
        call.argument(0).readDouble(),
        call.argument(1).readDouble());
    CameraCodec.INSTANCE.write(call.result(), result);
  }

  private void count(Call call) throws Exception {
    List<Integer> counts = new ArrayList<>();
    while (call.hasMore()) {
      counts.add(call.argument(0).readInt());
    }
    int[] countsArray = new int[counts.size()];
    for (int i = 0; i < countsArray.length; i++) {
      countsArray[i] = counts.get(i);
    }
    long result = service.count(countsArray);
    call.result().writeLong(result);
  }

  private void echo(Call call) throws Exception {
    byte[] result = service.echo(call.argument(0).readBytes());
    call.result().writeBytes(result);
  }

  private void load(Call call) throws Exception {
    call.complete(service.load(
        call.argument(0).readString(),
        call.has(1) ? call.argument(1).readBoolean() : false), MeshInfoCodec.INSTANCE);
  }

  private void presets(Call call) throws Exception {
    Map<Shading, List<Camera>> result = service.presets(
        call.optional(0, Codecs.STRING),
        TAGS.read(call.argument(1)));
    PRESETS_RESULT.write(call.result(), result);
  }

  private void stop(Call call) throws Exception {
    service.stop();
    call.result().writeNull();
  }

  private void sum(Call call) throws Exception {
    List<Integer> numbers = new ArrayList<>();
    while (call.hasMore()) {
      numbers.add(Codecs.INT.read(call.argument(0)));
    }
    int result = service.sum(numbers.toArray(Integer[]::new));
    call.result().writeInt(result);
  }

  private void frames(TopicCall call) throws Exception {
    call.deliver(service.frames(call.argument(0).readString()), FrameCodec.INSTANCE);
  }

  private void log(TopicCall call) throws Exception {
    call.deliver(service.log(), Codecs.STRING);
  }
}
