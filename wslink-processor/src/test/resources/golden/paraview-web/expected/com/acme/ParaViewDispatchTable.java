package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link ParaView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ParaViewDispatchTable extends DispatchTable {
  private static final Codec<List<String>> PROXY_IDS = Codecs.STRING.list();

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.STRING.mapTo(Codecs.BOOLEAN);

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.STRING.mapTo(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = PropertyValueCodec.INSTANCE.list();

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.DOUBLE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.ParaView",
      "e46bb79056f6c9f4a909500b704f5e417cea96cf441353f6efbdc5e5472d2667")
      .method("file.server.directory.list", Fields.none().optional("path"))
      .method("pv.color.manager.scalarbar.visibility.get", Fields.of("proxyIds"))
      .method("pv.data.save", Fields.of("path").optional("options"))
      .method("pv.keyvaluepair.retrieve", Fields.of("key"))
      .method("pv.keyvaluepair.store", Fields.of("key", "value"))
      .method("pv.proxy.manager.create",
          Fields.of("functionName", "parentId", "initialValues").optional("skipDomain"))
      .method("pv.proxy.manager.delete", Fields.of("proxyId"))
      .method("pv.time.index.set", Fields.of("index"))
      .method("pv.time.values", Fields.none())
      .method("pv.vcr.action", Fields.of("action"))
      .method("viewport.camera.get", Fields.of("view"))
      .method("viewport.image.render", Fields.of("options"))
      .method("viewport.size.update", Fields.of("view", "width", "height"))
      .topic("paraview.progress", Overflow.BUFFER, 1024, Fields.none());

  private final ParaView service;

  private ParaViewDispatchTable(ParaView service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(ParaView service) {
    return new ParaViewDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends ParaView> factory) {
    return perSession(DESCRIPTOR, factory, ParaViewDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> list(call);
      case 1 -> scalarBars(call);
      case 2 -> save(call);
      case 3 -> retrieve(call);
      case 4 -> store(call);
      case 5 -> create(call);
      case 6 -> delete(call);
      case 7 -> timeIndex(call);
      case 8 -> timeValues(call);
      case 9 -> vcr(call);
      case 10 -> camera(call);
      case 11 -> render(call);
      case 12 -> resize(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> progress(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void list(Call call) throws Exception {
    Directory result = service.list(call.has(0) ? call.argument(0).readString() : ".");
    DirectoryCodec.INSTANCE.write(call.result(), result);
  }

  private void scalarBars(Call call) throws Exception {
    Map<String, Boolean> result = service.scalarBars(PROXY_IDS.read(call.argument(0)));
    SCALAR_BARS_RESULT.write(call.result(), result);
  }

  private void save(Call call) throws Exception {
    Map<String, Object> result = service.save(
        call.argument(0).readString(),
        call.has(1) ? call.argument(1).readString() : "");
    SAVE_RESULT.write(call.result(), result);
  }

  private void retrieve(Call call) throws Exception {
    Object result = service.retrieve(call.argument(0).readString());
    RETRIEVE_RESULT.write(call.result(), result);
  }

  private void store(Call call) throws Exception {
    service.store(
        call.argument(0).readString(),
        call.argument(1).readAny());
    call.result().writeNull();
  }

  private void create(Call call) throws Exception {
    Map<String, Object> result = service.create(
        call.argument(0).readString(),
        call.argument(1).readString(),
        INITIAL_VALUES.read(call.argument(2)),
        call.has(3) ? call.argument(3).readBoolean() : false);
    SAVE_RESULT.write(call.result(), result);
  }

  private void delete(Call call) throws Exception {
    service.delete(call.argument(0).readString());
    call.result().writeNull();
  }

  private void timeIndex(Call call) throws Exception {
    double result = service.timeIndex(call.argument(0).readInt());
    call.result().writeDouble(result);
  }

  private void timeValues(Call call) throws Exception {
    List<Double> result = service.timeValues();
    TIME_VALUES_RESULT.write(call.result(), result);
  }

  private void vcr(Call call) throws Exception {
    List<Double> result = service.vcr(ActionCodec.INSTANCE.read(call.argument(0)));
    TIME_VALUES_RESULT.write(call.result(), result);
  }

  private void camera(Call call) throws Exception {
    Map<String, Object> result = service.camera(call.argument(0).readString());
    SAVE_RESULT.write(call.result(), result);
  }

  private void render(Call call) throws Exception {
    Map<String, Object> result = service.render(RenderOptionsCodec.INSTANCE.read(call.argument(0)));
    SAVE_RESULT.write(call.result(), result);
  }

  private void resize(Call call) throws Exception {
    Map<String, Object> result = service.resize(
        call.argument(0).readString(),
        call.argument(1).readInt(),
        call.argument(2).readInt());
    SAVE_RESULT.write(call.result(), result);
  }

  private void progress(TopicCall call) throws Exception {
    call.deliver(service.progress(), ProgressCodec.INSTANCE);
  }
}
