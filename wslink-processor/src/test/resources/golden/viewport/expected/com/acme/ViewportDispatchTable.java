package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.MethodEntry;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link Viewport}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewportDispatchTable extends DispatchTable {
  private static final int ANYTHING = 0;

  private static final int ROTATE = 1;

  private static final int COUNT = 2;

  private static final int ECHO = 3;

  private static final int LOAD = 4;

  private static final int PRESETS = 5;

  private static final int STOP = 6;

  private static final int SUM = 7;

  private static final int FRAMES = 0;

  private static final int LOG = 1;

  private static final Fields ANYTHING_PARAMETERS = Fields.none().optional("values").variadic();

  private static final Fields ROTATE_PARAMETERS = Fields.none().required("azimuth", "elevation");

  private static final Fields COUNT_PARAMETERS = Fields.none().optional("counts").variadic();

  private static final Fields ECHO_PARAMETERS = Fields.none().required("data");

  private static final Fields LOAD_PARAMETERS = Fields.none().required("name").optional("reload");

  private static final Fields PRESETS_PARAMETERS = Fields.none().optional("filter").required("tags");

  private static final Fields SUM_PARAMETERS = Fields.none().optional("numbers").variadic();

  private static final Fields FRAMES_PARAMETERS = Fields.none().required("viewId");

  private static final Codec<Optional<String>> FILTER = Codecs.optional(Codecs.STRING);

  private static final Codec<List<String>> TAGS = Codecs.list(Codecs.STRING);

  private static final Codec<Map<Shading, List<Camera>>> PRESETS_RESULT = Codecs.map(ShadingCodec::parse, ShadingCodec::format, Codecs.list(CameraCodec.INSTANCE));

  private static final List<ErrorEntry<?>> LOAD_ERRORS = List.of(new ErrorEntry<>("UnknownMesh", UnknownMesh.class, UnknownMeshCodec.INSTANCE));

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.Viewport",
      "e5ca839f6d803881ea52097822152044d077eec6ec01437b86f186653a10a8ff",
      List.of(
          new MethodEntry("viewport.anything", Execution.SERIAL),
          new MethodEntry("viewport.camera.rotate", Execution.SERIAL),
          new MethodEntry("viewport.count", Execution.SERIAL),
          new MethodEntry("viewport.echo", Execution.SERIAL),
          new MethodEntry("viewport.mesh.load", Execution.SERIAL, LOAD_ERRORS),
          new MethodEntry("viewport.presets", Execution.SERIAL),
          new MethodEntry("viewport.stop", Execution.NON_BLOCKING),
          new MethodEntry("viewport.sum", Execution.SERIAL)),
      List.of(
          new TopicEntry("viewport.image.push.subscription", Overflow.LATEST, 1024, true),
          new TopicEntry("viewport.log", Overflow.BUFFER, 1024, false)));

  private final Viewport service;

  private ViewportDispatchTable(Viewport service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
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
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public Viewport implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case ANYTHING -> anything(call);
      case ROTATE -> rotate(call);
      case COUNT -> count(call);
      case ECHO -> echo(call);
      case LOAD -> load(call);
      case PRESETS -> presets(call);
      case STOP -> stop(call);
      case SUM -> sum(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case FRAMES -> frames(call);
      case LOG -> log(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void anything(Call call) throws Exception {
    List<Object> values = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(ANYTHING_PARAMETERS) != WireReader.END) {
      values.add(in.readAny());
    }
    Object result = service.anything(values.toArray(Object[]::new));
    WireWriter out = call.result();
    out.writeAny(result);
  }

  private void rotate(Call call) throws Exception {
    double azimuth = 0;
    double elevation = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(ROTATE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> azimuth = in.readDouble();
        case 1 -> elevation = in.readDouble();
        default -> in.skipValue();
      }
    }
    Camera result = service.rotate(azimuth, elevation);
    WireWriter out = call.result();
    CameraCodec.INSTANCE.write(out, result);
  }

  private void count(Call call) throws Exception {
    List<Integer> counts = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(COUNT_PARAMETERS) != WireReader.END) {
      counts.add(in.readInt());
    }
    int[] countsArray = new int[counts.size()];
    for (int i = 0; i < countsArray.length; i++) {
      countsArray[i] = counts.get(i);
    }
    long result = service.count(countsArray);
    WireWriter out = call.result();
    out.writeLong(result);
  }

  private void echo(Call call) throws Exception {
    byte[] data = null;
    WireReader in = call.in();
    while (call.nextArgument(ECHO_PARAMETERS) != WireReader.END) {
      data = in.readBytes();
    }
    byte[] result = service.echo(data);
    WireWriter out = call.result();
    out.writeBytes(result);
  }

  private void load(Call call) throws Exception {
    String name = null;
    boolean reload = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(LOAD_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> name = in.readString();
        case 1 -> reload = in.readNull() ? reload : in.readBoolean();
        default -> in.skipValue();
      }
    }
    call.complete(service.load(name, reload), MeshInfoCodec.INSTANCE);
  }

  private void presets(Call call) throws Exception {
    Optional<String> filter = Optional.empty();
    List<String> tags = null;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(PRESETS_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> filter = FILTER.read(in);
        case 1 -> tags = TAGS.read(in);
        default -> in.skipValue();
      }
    }
    Map<Shading, List<Camera>> result = service.presets(filter, tags);
    WireWriter out = call.result();
    PRESETS_RESULT.write(out, result);
  }

  private void stop(Call call) throws Exception {
    call.nextArgument(Fields.none());
    service.stop();
    call.result().writeNull();
  }

  private void sum(Call call) throws Exception {
    List<Integer> numbers = new ArrayList<>();
    WireReader in = call.in();
    while (call.nextArgument(SUM_PARAMETERS) != WireReader.END) {
      numbers.add(in.readInt());
    }
    int result = service.sum(numbers.toArray(Integer[]::new));
    WireWriter out = call.result();
    out.writeInt(result);
  }

  private void frames(TopicCall call) throws Exception {
    String viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(FRAMES_PARAMETERS) != WireReader.END) {
      viewId = in.readString();
    }
    call.deliver(service.frames(viewId), FrameCodec.INSTANCE);
  }

  private void log(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.log(), Codecs.STRING);
  }
}
