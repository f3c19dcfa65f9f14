package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Execution;
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

  private static final Codec<Map<Shading, List<Camera>>> PRESETS_RESULT = ShadingCodec.INSTANCE.<List<Camera>>mapTo(CameraCodec.INSTANCE.list());

  private static final Errors LOAD_ERRORS = Errors.<UnknownMesh>of("UnknownMesh", UnknownMesh.class, UnknownMeshCodec.INSTANCE);

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.Viewport",
      "e5ca839f6d803881ea52097822152044d077eec6ec01437b86f186653a10a8ff")
      .method("viewport.anything").optional("values").variadic()
      .method("viewport.camera.rotate").required("azimuth", "elevation")
      .method("viewport.count").optional("counts").variadic()
      .method("viewport.echo").required("data")
      .method("viewport.mesh.load").required("name").optional("reload").errors(LOAD_ERRORS)
      .method("viewport.presets").optional("filter").required("tags")
      .method("viewport.stop").execution(Execution.NON_BLOCKING)
      .method("viewport.sum").optional("numbers").variadic()
      .topic("viewport.image.push.subscription", Overflow.LATEST, 1024).required("viewId")
      .topic("viewport.log", Overflow.BUFFER, 1024)
      .build();

  private final Viewport service;

  private ViewportDispatchTable(Viewport service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ViewportDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ViewportDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((Viewport) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> frames(call);
      case 1 -> log(call);
      default -> throw unknown(topic);
    }
  }

  private void anything(Call call) throws Exception {
    List<Object> values = new ArrayList<>();
    while (call.hasMore()) {
      values.add(call.argument(0).readAny());
    }
    var result = service.anything(values.toArray(Object[]::new));
    call.result().writeAny(result);
  }

  private void rotate(Call call) throws Exception {
    var azimuth = call.argument(0).readDouble();
    var elevation = call.argument(1).readDouble();
    var result = service.rotate(azimuth, elevation);
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
    var result = service.count(countsArray);
    call.result().writeLong(result);
  }

  private void echo(Call call) throws Exception {
    var data = call.argument(0).readBytes();
    var result = service.echo(data);
    call.result().writeBytes(result);
  }

  private void load(Call call) throws Exception {
    var name = call.argument(0).readString();
    var reload = call.has(1) ? call.argument(1).readBoolean() : false;
    var result = service.load(name, reload);
    call.<MeshInfo>complete(result, MeshInfoCodec.INSTANCE);
  }

  private void presets(Call call) throws Exception {
    var filter = call.<String>optional(0, Codecs.STRING);
    var tags = TAGS.read(call.argument(1));
    var result = service.presets(filter, tags);
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
    var result = service.sum(numbers.toArray(Integer[]::new));
    call.result().writeInt(result);
  }

  private void frames(TopicCall call) throws Exception {
    var viewId = call.argument(0).readString();
    var topic = service.frames(viewId);
    call.<Frame>deliver(topic, FrameCodec.INSTANCE);
  }

  private void log(TopicCall call) throws Exception {
    var topic = service.log();
    call.<String>deliver(topic, Codecs.STRING);
  }
}
