package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link RemoteView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteViewDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.of(
      "com.acme.RemoteView",
      "5f29badfdf6278afce8c717f366175569affab4d694b19d10b1f8d93edbfc4ec")
      .method("viewport.camera.reset", Fields.of("viewId"))
      .method("viewport.camera.update",
          Fields.of("viewId", "focalPoint", "viewUp", "position").optional("forceUpdate"))
      .method("viewport.camera.update.params",
          Fields.of("viewId", "parameters").optional("forceUpdate"))
      .method("viewport.gesture", Fields.of("event"))
      .method("viewport.image.animation.fps.get", Execution.NON_BLOCKING, Fields.none())
      .method("viewport.image.animation.fps.max", Fields.none().optional("fps"))
      .method("viewport.image.animation.start", Fields.none().optional("viewId"))
      .method("viewport.image.animation.stop", Fields.none().optional("viewId"))
      .method("viewport.image.push", Fields.of("options"))
      .method("viewport.image.push.enabled", Fields.of("viewId", "enabled"))
      .method("viewport.image.push.invalidate.cache", Fields.of("viewId"))
      .method("viewport.image.push.observer.add", Fields.of("viewId"))
      .method("viewport.image.push.observer.remove", Fields.of("viewId"))
      .method("viewport.image.push.original.size", Fields.of("viewId", "width", "height"))
      .method("viewport.image.push.quality", Fields.of("viewId", "quality").optional("ratio"))
      .method("viewport.mouse.interaction", Fields.of("event"))
      .method("viewport.mouse.zoom.wheel", Fields.of("event"))
      .topic("viewport.image.push.subscription", Overflow.LATEST, 1024, Fields.none());

  private final RemoteView service;

  private RemoteViewDispatchTable(RemoteView service) {
    super(DESCRIPTOR, service);
    this.service = service;
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
    return perSession(DESCRIPTOR, factory, RemoteViewDispatchTable::of);
  }

  @Override
  public void call(int method, Call call) throws Exception {
    switch (method) {
      case 0 -> resetCamera(call);
      case 1 -> updateCamera(call);
      case 2 -> updateCameraParameters(call);
      case 3 -> gesture(call);
      case 4 -> framesPerSecond(call);
      case 5 -> maxFramesPerSecond(call);
      case 6 -> startAnimation(call);
      case 7 -> stopAnimation(call);
      case 8 -> push(call);
      case 9 -> enable(call);
      case 10 -> invalidateCache(call);
      case 11 -> addObserver(call);
      case 12 -> removeObserver(call);
      case 13 -> originalSize(call);
      case 14 -> quality(call);
      case 15 -> mouse(call);
      case 16 -> wheel(call);
      default -> throw new IllegalArgumentException("method: " + method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> frames(call);
      default -> throw new IllegalArgumentException("topic: " + topic);
    }
  }

  private void resetCamera(Call call) throws Exception {
    String result = service.resetCamera(call.argument(0).readAny());
    call.result().writeString(result);
  }

  private void updateCamera(Call call) throws Exception {
    service.updateCamera(
        call.argument(0).readAny(),
        call.argument(1).readDoubles(),
        call.argument(2).readDoubles(),
        call.argument(3).readDoubles(),
        call.has(4) ? call.argument(4).readBoolean() : false);
    call.result().writeNull();
  }

  private void updateCameraParameters(Call call) throws Exception {
    service.updateCameraParameters(
        call.argument(0).readAny(),
        CameraParametersCodec.INSTANCE.read(call.argument(1)),
        call.has(2) ? call.argument(2).readBoolean() : false);
    call.result().writeNull();
  }

  private void gesture(Call call) throws Exception {
    service.gesture(GestureEventCodec.INSTANCE.read(call.argument(0)));
    call.result().writeNull();
  }

  private void framesPerSecond(Call call) throws Exception {
    double result = service.framesPerSecond();
    call.result().writeDouble(result);
  }

  private void maxFramesPerSecond(Call call) throws Exception {
    service.maxFramesPerSecond(call.has(0) ? call.argument(0).readDouble() : 30.0);
    call.result().writeNull();
  }

  private void startAnimation(Call call) throws Exception {
    service.startAnimation(call.has(0) ? call.argument(0).readString() : "-1");
    call.result().writeNull();
  }

  private void stopAnimation(Call call) throws Exception {
    service.stopAnimation(call.has(0) ? call.argument(0).readString() : "-1");
    call.result().writeNull();
  }

  private void push(Call call) throws Exception {
    service.push(PushOptionsCodec.INSTANCE.read(call.argument(0)));
    call.result().writeNull();
  }

  private void enable(Call call) throws Exception {
    Outcome result = service.enable(
        call.argument(0).readAny(),
        call.argument(1).readBoolean());
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void invalidateCache(Call call) throws Exception {
    Outcome result = service.invalidateCache(call.argument(0).readAny());
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void addObserver(Call call) throws Exception {
    Observed result = service.addObserver(call.argument(0).readAny());
    ObservedCodec.INSTANCE.write(call.result(), result);
  }

  private void removeObserver(Call call) throws Exception {
    Outcome result = service.removeObserver(call.argument(0).readAny());
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void originalSize(Call call) throws Exception {
    Outcome result = service.originalSize(
        call.argument(0).readAny(),
        call.argument(1).readDouble(),
        call.argument(2).readDouble());
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void quality(Call call) throws Exception {
    Outcome result = service.quality(
        call.argument(0).readAny(),
        call.argument(1).readDouble(),
        call.has(2) ? call.argument(2).readDouble() : 1.0);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void mouse(Call call) throws Exception {
    boolean result = service.mouse(MouseEventCodec.INSTANCE.read(call.argument(0)));
    call.result().writeBoolean(result);
  }

  private void wheel(Call call) throws Exception {
    service.wheel(WheelEventCodec.INSTANCE.read(call.argument(0)));
    call.result().writeNull();
  }

  private void frames(TopicCall call) throws Exception {
    call.deliver(service.frames(), FrameCodec.INSTANCE);
  }
}
