package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
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
import java.util.Objects;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link RemoteView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteViewDispatchTable extends DispatchTable {
  private static final int RESET_CAMERA = 0;

  private static final int UPDATE_CAMERA = 1;

  private static final int UPDATE_CAMERA_PARAMETERS = 2;

  private static final int GESTURE = 3;

  private static final int FRAMES_PER_SECOND = 4;

  private static final int MAX_FRAMES_PER_SECOND = 5;

  private static final int START_ANIMATION = 6;

  private static final int STOP_ANIMATION = 7;

  private static final int PUSH = 8;

  private static final int ENABLE = 9;

  private static final int INVALIDATE_CACHE = 10;

  private static final int ADD_OBSERVER = 11;

  private static final int REMOVE_OBSERVER = 12;

  private static final int ORIGINAL_SIZE = 13;

  private static final int QUALITY = 14;

  private static final int MOUSE = 15;

  private static final int WHEEL = 16;

  private static final int FRAMES = 0;

  private static final Fields RESET_CAMERA_PARAMETERS = Fields.none().required("viewId");

  private static final Fields UPDATE_CAMERA_PARAMETERS_ = Fields.none().required("viewId", "focalPoint", "viewUp", "position").optional("forceUpdate");

  private static final Fields UPDATE_CAMERA_PARAMETERS_PARAMETERS = Fields.none().required("viewId", "parameters").optional("forceUpdate");

  private static final Fields GESTURE_PARAMETERS = Fields.none().required("event");

  private static final Fields MAX_FRAMES_PER_SECOND_PARAMETERS = Fields.none().optional("fps");

  private static final Fields START_ANIMATION_PARAMETERS = Fields.none().optional("viewId");

  private static final Fields STOP_ANIMATION_PARAMETERS = Fields.none().optional("viewId");

  private static final Fields PUSH_PARAMETERS = Fields.none().required("options");

  private static final Fields ENABLE_PARAMETERS = Fields.none().required("viewId", "enabled");

  private static final Fields INVALIDATE_CACHE_PARAMETERS = Fields.none().required("viewId");

  private static final Fields ADD_OBSERVER_PARAMETERS = Fields.none().required("viewId");

  private static final Fields REMOVE_OBSERVER_PARAMETERS = Fields.none().required("viewId");

  private static final Fields ORIGINAL_SIZE_PARAMETERS = Fields.none().required("viewId", "width", "height");

  private static final Fields QUALITY_PARAMETERS = Fields.none().required("viewId", "quality").optional("ratio");

  private static final Fields MOUSE_PARAMETERS = Fields.none().required("event");

  private static final Fields WHEEL_PARAMETERS = Fields.none().required("event");

  private static final ServiceDescriptor DESCRIPTOR = new ServiceDescriptor(
      "com.acme.RemoteView",
      "5f29badfdf6278afce8c717f366175569affab4d694b19d10b1f8d93edbfc4ec",
      List.of(
          new MethodEntry("viewport.camera.reset", Execution.SERIAL),
          new MethodEntry("viewport.camera.update", Execution.SERIAL),
          new MethodEntry("viewport.camera.update.params", Execution.SERIAL),
          new MethodEntry("viewport.gesture", Execution.SERIAL),
          new MethodEntry("viewport.image.animation.fps.get", Execution.NON_BLOCKING),
          new MethodEntry("viewport.image.animation.fps.max", Execution.SERIAL),
          new MethodEntry("viewport.image.animation.start", Execution.SERIAL),
          new MethodEntry("viewport.image.animation.stop", Execution.SERIAL),
          new MethodEntry("viewport.image.push", Execution.SERIAL),
          new MethodEntry("viewport.image.push.enabled", Execution.SERIAL),
          new MethodEntry("viewport.image.push.invalidate.cache", Execution.SERIAL),
          new MethodEntry("viewport.image.push.observer.add", Execution.SERIAL),
          new MethodEntry("viewport.image.push.observer.remove", Execution.SERIAL),
          new MethodEntry("viewport.image.push.original.size", Execution.SERIAL),
          new MethodEntry("viewport.image.push.quality", Execution.SERIAL),
          new MethodEntry("viewport.mouse.interaction", Execution.SERIAL),
          new MethodEntry("viewport.mouse.zoom.wheel", Execution.SERIAL)),
      List.of(
          new TopicEntry("viewport.image.push.subscription", Overflow.LATEST, 1024, false)));

  private final RemoteView service;

  private RemoteViewDispatchTable(RemoteView service) {
    super(DESCRIPTOR);
    this.service = Objects.requireNonNull(service, "service");
  }

  /**
   * Serves all clients with one object.
   *
   * @param service the implementation, called as its methods' annotations say
   * @return the table
   */
  public static DispatchTable of(RemoteView service) {
    return new RemoteViewDispatchTable(service);
  }

  /**
   * Serves each client with an object of its own.
   *
   * @param factory makes the implementation, when a client's hello is accepted
   * @return the table
   */
  public static DispatchTable perSession(Function<? super Session, ? extends RemoteView> factory) {
    Objects.requireNonNull(factory, "factory");
    return perSession(DESCRIPTOR, session -> of(factory.apply(session)));
  }

  @Override
  public RemoteView implementation() {
    return service;
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case RESET_CAMERA -> resetCamera(call);
      case UPDATE_CAMERA -> updateCamera(call);
      case UPDATE_CAMERA_PARAMETERS -> updateCameraParameters(call);
      case GESTURE -> gesture(call);
      case FRAMES_PER_SECOND -> framesPerSecond(call);
      case MAX_FRAMES_PER_SECOND -> maxFramesPerSecond(call);
      case START_ANIMATION -> startAnimation(call);
      case STOP_ANIMATION -> stopAnimation(call);
      case PUSH -> push(call);
      case ENABLE -> enable(call);
      case INVALIDATE_CACHE -> invalidateCache(call);
      case ADD_OBSERVER -> addObserver(call);
      case REMOVE_OBSERVER -> removeObserver(call);
      case ORIGINAL_SIZE -> originalSize(call);
      case QUALITY -> quality(call);
      case MOUSE -> mouse(call);
      case WHEEL -> wheel(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case FRAMES -> frames(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void resetCamera(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(RESET_CAMERA_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    String result = service.resetCamera(viewId);
    WireWriter out = call.result();
    out.writeString(result);
  }

  private void updateCamera(Call call) throws Exception {
    Object viewId = null;
    double[] focalPoint = null;
    double[] viewUp = null;
    double[] position = null;
    boolean forceUpdate = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(UPDATE_CAMERA_PARAMETERS_)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> focalPoint = in.readDoubles();
        case 2 -> viewUp = in.readDoubles();
        case 3 -> position = in.readDoubles();
        case 4 -> forceUpdate = in.readNull() ? forceUpdate : in.readBoolean();
        default -> in.skipValue();
      }
    }
    service.updateCamera(viewId, focalPoint, viewUp, position, forceUpdate);
    call.result().writeNull();
  }

  private void updateCameraParameters(Call call) throws Exception {
    Object viewId = null;
    CameraParameters parameters = null;
    boolean forceUpdate = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(UPDATE_CAMERA_PARAMETERS_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> parameters = CameraParametersCodec.INSTANCE.read(in);
        case 2 -> forceUpdate = in.readNull() ? forceUpdate : in.readBoolean();
        default -> in.skipValue();
      }
    }
    service.updateCameraParameters(viewId, parameters, forceUpdate);
    call.result().writeNull();
  }

  private void gesture(Call call) throws Exception {
    GestureEvent event = null;
    WireReader in = call.in();
    while (call.nextArgument(GESTURE_PARAMETERS) != WireReader.END) {
      event = GestureEventCodec.INSTANCE.read(in);
    }
    service.gesture(event);
    call.result().writeNull();
  }

  private void framesPerSecond(Call call) throws Exception {
    call.nextArgument(Fields.none());
    double result = service.framesPerSecond();
    WireWriter out = call.result();
    out.writeDouble(result);
  }

  private void maxFramesPerSecond(Call call) throws Exception {
    double fps = 30.0;
    WireReader in = call.in();
    while (call.nextArgument(MAX_FRAMES_PER_SECOND_PARAMETERS) != WireReader.END) {
      fps = in.readNull() ? fps : in.readDouble();
    }
    service.maxFramesPerSecond(fps);
    call.result().writeNull();
  }

  private void startAnimation(Call call) throws Exception {
    String viewId = "-1";
    WireReader in = call.in();
    while (call.nextArgument(START_ANIMATION_PARAMETERS) != WireReader.END) {
      viewId = in.readNull() ? viewId : in.readString();
    }
    service.startAnimation(viewId);
    call.result().writeNull();
  }

  private void stopAnimation(Call call) throws Exception {
    String viewId = "-1";
    WireReader in = call.in();
    while (call.nextArgument(STOP_ANIMATION_PARAMETERS) != WireReader.END) {
      viewId = in.readNull() ? viewId : in.readString();
    }
    service.stopAnimation(viewId);
    call.result().writeNull();
  }

  private void push(Call call) throws Exception {
    PushOptions options = null;
    WireReader in = call.in();
    while (call.nextArgument(PUSH_PARAMETERS) != WireReader.END) {
      options = PushOptionsCodec.INSTANCE.read(in);
    }
    service.push(options);
    call.result().writeNull();
  }

  private void enable(Call call) throws Exception {
    Object viewId = null;
    boolean enabled = false;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(ENABLE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> enabled = in.readBoolean();
        default -> in.skipValue();
      }
    }
    Outcome result = service.enable(viewId, enabled);
    WireWriter out = call.result();
    OutcomeCodec.INSTANCE.write(out, result);
  }

  private void invalidateCache(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(INVALIDATE_CACHE_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    Outcome result = service.invalidateCache(viewId);
    WireWriter out = call.result();
    OutcomeCodec.INSTANCE.write(out, result);
  }

  private void addObserver(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(ADD_OBSERVER_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    Observed result = service.addObserver(viewId);
    WireWriter out = call.result();
    ObservedCodec.INSTANCE.write(out, result);
  }

  private void removeObserver(Call call) throws Exception {
    Object viewId = null;
    WireReader in = call.in();
    while (call.nextArgument(REMOVE_OBSERVER_PARAMETERS) != WireReader.END) {
      viewId = in.readAny();
    }
    Outcome result = service.removeObserver(viewId);
    WireWriter out = call.result();
    OutcomeCodec.INSTANCE.write(out, result);
  }

  private void originalSize(Call call) throws Exception {
    Object viewId = null;
    double width = 0;
    double height = 0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(ORIGINAL_SIZE_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> width = in.readDouble();
        case 2 -> height = in.readDouble();
        default -> in.skipValue();
      }
    }
    Outcome result = service.originalSize(viewId, width, height);
    WireWriter out = call.result();
    OutcomeCodec.INSTANCE.write(out, result);
  }

  private void quality(Call call) throws Exception {
    Object viewId = null;
    double quality = 0;
    double ratio = 1.0;
    WireReader in = call.in();
    for (int argument; (argument = call.nextArgument(QUALITY_PARAMETERS)) != WireReader.END; ) {
      switch (argument) {
        case 0 -> viewId = in.readAny();
        case 1 -> quality = in.readDouble();
        case 2 -> ratio = in.readNull() ? ratio : in.readDouble();
        default -> in.skipValue();
      }
    }
    Outcome result = service.quality(viewId, quality, ratio);
    WireWriter out = call.result();
    OutcomeCodec.INSTANCE.write(out, result);
  }

  private void mouse(Call call) throws Exception {
    MouseEvent event = null;
    WireReader in = call.in();
    while (call.nextArgument(MOUSE_PARAMETERS) != WireReader.END) {
      event = MouseEventCodec.INSTANCE.read(in);
    }
    boolean result = service.mouse(event);
    WireWriter out = call.result();
    out.writeBoolean(result);
  }

  private void wheel(Call call) throws Exception {
    WheelEvent event = null;
    WireReader in = call.in();
    while (call.nextArgument(WHEEL_PARAMETERS) != WireReader.END) {
      event = WheelEventCodec.INSTANCE.read(in);
    }
    service.wheel(event);
    call.result().writeNull();
  }

  private void frames(TopicCall call) throws Exception {
    call.nextArgument(Fields.none());
    call.deliver(service.frames(), FrameCodec.INSTANCE);
  }
}
