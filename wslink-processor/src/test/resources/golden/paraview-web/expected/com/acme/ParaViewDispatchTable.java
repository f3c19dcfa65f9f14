package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
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

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.STRING.<Boolean>mapTo(Codecs.BOOLEAN);

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = PropertyValueCodec.INSTANCE.list();

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.DOUBLE.list();

  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.ParaView",
      "e46bb79056f6c9f4a909500b704f5e417cea96cf441353f6efbdc5e5472d2667")
      .method("file.server.directory.list").optional("path")
      .method("pv.color.manager.scalarbar.visibility.get").required("proxyIds")
      .method("pv.data.save").required("path").optional("options")
      .method("pv.keyvaluepair.retrieve").required("key")
      .method("pv.keyvaluepair.store").required("key", "value")
      .method("pv.proxy.manager.create").required("functionName", "parentId", "initialValues").optional("skipDomain")
      .method("pv.proxy.manager.delete").required("proxyId")
      .method("pv.time.index.set").required("index")
      .method("pv.time.values")
      .method("pv.vcr.action").required("action")
      .method("viewport.camera.get").required("view")
      .method("viewport.image.render").required("options")
      .method("viewport.size.update").required("view", "width", "height")
      .topic("paraview.progress", Overflow.BUFFER, 1024)
      .build();

  private final ParaView service;

  private ParaViewDispatchTable(ParaView service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private ParaViewDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new ParaViewDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((ParaView) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> progress(call);
      default -> throw unknown(topic);
    }
  }

  private void list(Call call) throws Exception {
    var path = call.has(0) ? call.argument(0).readString() : ".";
    var result = service.list(path);
    DirectoryCodec.INSTANCE.write(call.result(), result);
  }

  private void scalarBars(Call call) throws Exception {
    var proxyIds = PROXY_IDS.read(call.argument(0));
    var result = service.scalarBars(proxyIds);
    SCALAR_BARS_RESULT.write(call.result(), result);
  }

  private void save(Call call) throws Exception {
    var path = call.argument(0).readString();
    var options = call.has(1) ? call.argument(1).readString() : "";
    var result = service.save(path, options);
    SAVE_RESULT.write(call.result(), result);
  }

  private void retrieve(Call call) throws Exception {
    var key = call.argument(0).readString();
    var result = service.retrieve(key);
    RETRIEVE_RESULT.write(call.result(), result);
  }

  private void store(Call call) throws Exception {
    var key = call.argument(0).readString();
    var value = call.argument(1).readAny();
    service.store(key, value);
    call.result().writeNull();
  }

  private void create(Call call) throws Exception {
    var functionName = call.argument(0).readString();
    var parentId = call.argument(1).readString();
    var initialValues = INITIAL_VALUES.read(call.argument(2));
    var skipDomain = call.has(3) ? call.argument(3).readBoolean() : false;
    var result = service.create(functionName, parentId, initialValues, skipDomain);
    SAVE_RESULT.write(call.result(), result);
  }

  private void delete(Call call) throws Exception {
    var proxyId = call.argument(0).readString();
    service.delete(proxyId);
    call.result().writeNull();
  }

  private void timeIndex(Call call) throws Exception {
    var index = call.argument(0).readInt();
    var result = service.timeIndex(index);
    call.result().writeDouble(result);
  }

  private void timeValues(Call call) throws Exception {
    var result = service.timeValues();
    TIME_VALUES_RESULT.write(call.result(), result);
  }

  private void vcr(Call call) throws Exception {
    var action = ActionCodec.INSTANCE.read(call.argument(0));
    var result = service.vcr(action);
    TIME_VALUES_RESULT.write(call.result(), result);
  }

  private void camera(Call call) throws Exception {
    var view = call.argument(0).readString();
    var result = service.camera(view);
    SAVE_RESULT.write(call.result(), result);
  }

  private void render(Call call) throws Exception {
    var options = RenderOptionsCodec.INSTANCE.read(call.argument(0));
    var result = service.render(options);
    SAVE_RESULT.write(call.result(), result);
  }

  private void resize(Call call) throws Exception {
    var view = call.argument(0).readString();
    var width = call.argument(1).readInt();
    var height = call.argument(2).readInt();
    var result = service.resize(view, width, height);
    SAVE_RESULT.write(call.result(), result);
  }

  private void progress(TopicCall call) throws Exception {
    var topic = service.progress();
    call.<Progress>deliver(topic, ProgressCodec.INSTANCE);
  }
}
