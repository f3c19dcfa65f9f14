package com.acme;

import io.github.wslink4j.Overflow;
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
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link ParaView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ParaViewDispatchTable extends DispatchTable {
  private static final int LIST = 0;

  private static final int SCALAR_BARS = 1;

  private static final int SAVE = 2;

  private static final int RETRIEVE = 3;

  private static final int STORE = 4;

  private static final int CREATE = 5;

  private static final int DELETE = 6;

  private static final int TIME_INDEX = 7;

  private static final int TIME_VALUES = 8;

  private static final int VCR = 9;

  private static final int CAMERA = 10;

  private static final int RENDER = 11;

  private static final int RESIZE = 12;

  private static final int PROGRESS = 0;

  private static final Fields LIST_PARAMETERS = Fields.none().optional("path");

  private static final Fields SCALAR_BARS_PARAMETERS = Fields.none().required("proxyIds");

  private static final Fields SAVE_PARAMETERS = Fields.none().required("path").optional("options");

  private static final Fields RETRIEVE_PARAMETERS = Fields.none().required("key");

  private static final Fields STORE_PARAMETERS = Fields.none().required("key", "value");

  private static final Fields CREATE_PARAMETERS = Fields.none().required("functionName", "parentId", "initialValues").optional("skipDomain");

  private static final Fields DELETE_PARAMETERS = Fields.none().required("proxyId");

  private static final Fields TIME_INDEX_PARAMETERS = Fields.none().required("index");

  private static final Fields VCR_PARAMETERS = Fields.none().required("action");

  private static final Fields CAMERA_PARAMETERS = Fields.none().required("view");

  private static final Fields RENDER_PARAMETERS = Fields.none().required("options");

  private static final Fields RESIZE_PARAMETERS = Fields.none().required("view", "width", "height");

  private static final Codec<List<String>> PROXY_IDS = Codecs.list(Codecs.STRING);

  private static final Codec<Map<String, Boolean>> SCALAR_BARS_RESULT = Codecs.map(Codecs.BOOLEAN);

  private static final Codec<Map<String, Object>> SAVE_RESULT = Codecs.map(Codecs.ANY);

  private static final Codec<Object> RETRIEVE_RESULT = Codecs.nullable(Codecs.ANY);

  private static final Codec<List<PropertyValue>> INITIAL_VALUES = Codecs.list(PropertyValueCodec.INSTANCE);

  private static final Codec<List<Double>> TIME_VALUES_RESULT = Codecs.list(Codecs.DOUBLE);

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.ParaView",
      "e46bb79056f6c9f4a909500b704f5e417cea96cf441353f6efbdc5e5472d2667",
      List.of(
          new MethodEntry("file.server.directory.list", Execution.SERIAL),
          new MethodEntry("pv.color.manager.scalarbar.visibility.get", Execution.SERIAL),
          new MethodEntry("pv.data.save", Execution.SERIAL),
          new MethodEntry("pv.keyvaluepair.retrieve", Execution.SERIAL),
          new MethodEntry("pv.keyvaluepair.store", Execution.SERIAL),
          new MethodEntry("pv.proxy.manager.create", Execution.SERIAL),
          new MethodEntry("pv.proxy.manager.delete", Execution.SERIAL),
          new MethodEntry("pv.time.index.set", Execution.SERIAL),
          new MethodEntry("pv.time.values", Execution.SERIAL),
          new MethodEntry("pv.vcr.action", Execution.SERIAL),
          new MethodEntry("viewport.camera.get", Execution.SERIAL),
          new MethodEntry("viewport.image.render", Execution.SERIAL),
          new MethodEntry("viewport.size.update", Execution.SERIAL)),
      List.of(
          new TopicEntry("paraview.progress", Overflow.BUFFER, 1024, false)));

  private final ParaView service;

  private ParaViewDispatchTable(ParaView service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public ParaView implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case LIST -> list(call);
      case SCALAR_BARS -> scalarBars(call);
      case SAVE -> save(call);
      case RETRIEVE -> retrieve(call);
      case STORE -> store(call);
      case CREATE -> create(call);
      case DELETE -> delete(call);
      case TIME_INDEX -> timeIndex(call);
      case TIME_VALUES -> timeValues(call);
      case VCR -> vcr(call);
      case CAMERA -> camera(call);
      case RENDER -> render(call);
      case RESIZE -> resize(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case PROGRESS -> progress(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void list(Call call) throws Exception {
    String path = ".";
    WireReader in = call.in();
    while (call.nextArgument(LIST_PARAMETERS) != WireReader.END) {
      path = in.readNull() ? path : in.readString();
    }
    Directory result = service.list(path);
    WireWriter out = call.result();
    DirectoryCodec.INSTANCE.write(out, result);
  }

  private void scalarBars(Call call) throws Exception {
    List<String> proxyIds = null;
    WireReader in = call.in();
    while (call.nextArgument(SCALAR_BARS_PARAMETERS) != WireReader.END) {
      proxyIds = PROXY_IDS.read(in);
    }
    Map<String, Boolean> result = service.scalarBars(proxyIds);
    WireWriter out = call.result();
    SCALAR_BARS_RESULT.write(out, result);
  }

  private void save(Call call) throws Exception {
    String path = null;
    String options = "";
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(SAVE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> path = in.readString();
        case 1 -> options = in.readNull() ? options : in.readString();
        default -> in.skipValue();
      }
    }
    Map<String, Object> result = service.save(path, options);
    WireWriter out = call.result();
    SAVE_RESULT.write(out, result);
  }

  private void retrieve(Call call) throws Exception {
    String key = null;
    WireReader in = call.in();
    while (call.nextArgument(RETRIEVE_PARAMETERS) != WireReader.END) {
      key = in.readString();
    }
    Object result = service.retrieve(key);
    WireWriter out = call.result();
    RETRIEVE_RESULT.write(out, result);
  }

  private void store(Call call) throws Exception {
    String key = null;
    Object value = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(STORE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> key = in.readString();
        case 1 -> value = in.readAny();
        default -> in.skipValue();
      }
    }
    service.store(key, value);
    call.result().writeNull();
  }

  private void create(Call call) throws Exception {
    String functionName = null;
    String parentId = null;
    List<PropertyValue> initialValues = null;
    boolean skipDomain = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(CREATE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> functionName = in.readString();
        case 1 -> parentId = in.readString();
        case 2 -> initialValues = INITIAL_VALUES.read(in);
        case 3 -> skipDomain = in.readNull() ? skipDomain : in.readBoolean();
        default -> in.skipValue();
      }
    }
    Map<String, Object> result = service.create(functionName, parentId, initialValues, skipDomain);
    WireWriter out = call.result();
    SAVE_RESULT.write(out, result);
  }

  private void delete(Call call) throws Exception {
    String proxyId = null;
    WireReader in = call.in();
    while (call.nextArgument(DELETE_PARAMETERS) != WireReader.END) {
      proxyId = in.readString();
    }
    service.delete(proxyId);
    call.result().writeNull();
  }

  private void timeIndex(Call call) throws Exception {
    int index = 0;
    WireReader in = call.in();
    while (call.nextArgument(TIME_INDEX_PARAMETERS) != WireReader.END) {
      index = in.readInt();
    }
    double result = service.timeIndex(index);
    WireWriter out = call.result();
    out.writeDouble(result);
  }

  private void timeValues(Call call) throws Exception {
    call.nextArgument(Fields.none());
    List<Double> result = service.timeValues();
    WireWriter out = call.result();
    TIME_VALUES_RESULT.write(out, result);
  }

  private void vcr(Call call) throws Exception {
    Action action = null;
    WireReader in = call.in();
    while (call.nextArgument(VCR_PARAMETERS) != WireReader.END) {
      action = ActionCodec.INSTANCE.read(in);
    }
    List<Double> result = service.vcr(action);
    WireWriter out = call.result();
    TIME_VALUES_RESULT.write(out, result);
  }

  private void camera(Call call) throws Exception {
    String view = null;
    WireReader in = call.in();
    while (call.nextArgument(CAMERA_PARAMETERS) != WireReader.END) {
      view = in.readString();
    }
    Map<String, Object> result = service.camera(view);
    WireWriter out = call.result();
    SAVE_RESULT.write(out, result);
  }

  private void render(Call call) throws Exception {
    RenderOptions options = null;
    WireReader in = call.in();
    while (call.nextArgument(RENDER_PARAMETERS) != WireReader.END) {
      options = RenderOptionsCodec.INSTANCE.read(in);
    }
    Map<String, Object> result = service.render(options);
    WireWriter out = call.result();
    SAVE_RESULT.write(out, result);
  }

  private void resize(Call call) throws Exception {
    String view = null;
    int width = 0;
    int height = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(RESIZE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> view = in.readString();
        case 1 -> width = in.readInt();
        case 2 -> height = in.readInt();
        default -> in.skipValue();
      }
    }
    Map<String, Object> result = service.resize(view, width, height);
    WireWriter out = call.result();
    SAVE_RESULT.write(out, result);
  }

  private void progress(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.progress(), ProgressCodec.INSTANCE);
  }
}
