package com.acme;

import io.github.wslink4j.Overflow;
import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.Call;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Execution;
import io.github.wslink4j.codegen.v1.ServiceDescriptor;
import io.github.wslink4j.codegen.v1.TopicCall;
import java.util.function.Function;
import javax.annotation.processing.Generated;

/**
 * Serves a {@link RemoteView}: hand it to a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteViewDispatchTable extends DispatchTable {
  private static final ServiceDescriptor DESCRIPTOR = ServiceDescriptor.builder(
      "com.acme.RemoteView",
      "5f29badfdf6278afce8c717f366175569affab4d694b19d10b1f8d93edbfc4ec")
      .method("viewport.camera.reset").required("viewId")
      .method("viewport.camera.update").required("viewId", "focalPoint", "viewUp", "position").optional("forceUpdate")
      .method("viewport.camera.update.params").required("viewId", "parameters").optional("forceUpdate")
      .method("viewport.gesture").required("event")
      .method("viewport.image.animation.fps.get").execution(Execution.NON_BLOCKING)
      .method("viewport.image.animation.fps.max").optional("fps")
      .method("viewport.image.animation.start").optional("viewId")
      .method("viewport.image.animation.stop").optional("viewId")
      .method("viewport.image.push").required("options")
      .method("viewport.image.push.enabled").required("viewId", "enabled")
      .method("viewport.image.push.invalidate.cache").required("viewId")
      .method("viewport.image.push.observer.add").required("viewId")
      .method("viewport.image.push.observer.remove").required("viewId")
      .method("viewport.image.push.original.size").required("viewId", "width", "height")
      .method("viewport.image.push.quality").required("viewId", "quality").optional("ratio")
      .method("viewport.mouse.interaction").required("event")
      .method("viewport.mouse.zoom.wheel").required("event")
      .topic("viewport.image.push.subscription", Overflow.LATEST, 1024)
      .build();

  private final RemoteView service;

  private RemoteViewDispatchTable(RemoteView service) {
    super(DESCRIPTOR, service);
    this.service = service;
  }

  /**
   * Only makes the tables of clients.
   */
  private RemoteViewDispatchTable() {
    super(DESCRIPTOR);
    this.service = null;
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
    return perSession(new RemoteViewDispatchTable(), factory);
  }

  @Override
  protected DispatchTable with(Object service) {
    return of((RemoteView) service);
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
      default -> throw unknown(method);
    }
  }

  @Override
  public void subscribe(int topic, TopicCall call) throws Exception {
    switch (topic) {
      case 0 -> frames(call);
      default -> throw unknown(topic);
    }
  }

  private void resetCamera(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var result = service.resetCamera(viewId);
    call.result().writeString(result);
  }

  private void updateCamera(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var focalPoint = call.argument(1).readDoubles();
    var viewUp = call.argument(2).readDoubles();
    var position = call.argument(3).readDoubles();
    var forceUpdate = call.has(4) ? call.argument(4).readBoolean() : false;
    service.updateCamera(viewId, focalPoint, viewUp, position, forceUpdate);
    call.result().writeNull();
  }

  private void updateCameraParameters(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var parameters = CameraParametersCodec.INSTANCE.read(call.argument(1));
    var forceUpdate = call.has(2) ? call.argument(2).readBoolean() : false;
    service.updateCameraParameters(viewId, parameters, forceUpdate);
    call.result().writeNull();
  }

  private void gesture(Call call) throws Exception {
    var event = GestureEventCodec.INSTANCE.read(call.argument(0));
    service.gesture(event);
    call.result().writeNull();
  }

  private void framesPerSecond(Call call) throws Exception {
    var result = service.framesPerSecond();
    call.result().writeDouble(result);
  }

  private void maxFramesPerSecond(Call call) throws Exception {
    var fps = call.has(0) ? call.argument(0).readDouble() : 30.0;
    service.maxFramesPerSecond(fps);
    call.result().writeNull();
  }

  private void startAnimation(Call call) throws Exception {
    var viewId = call.has(0) ? call.argument(0).readString() : "-1";
    service.startAnimation(viewId);
    call.result().writeNull();
  }

  private void stopAnimation(Call call) throws Exception {
    var viewId = call.has(0) ? call.argument(0).readString() : "-1";
    service.stopAnimation(viewId);
    call.result().writeNull();
  }

  private void push(Call call) throws Exception {
    var options = PushOptionsCodec.INSTANCE.read(call.argument(0));
    service.push(options);
    call.result().writeNull();
  }

  private void enable(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var enabled = call.argument(1).readBoolean();
    var result = service.enable(viewId, enabled);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void invalidateCache(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var result = service.invalidateCache(viewId);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void addObserver(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var result = service.addObserver(viewId);
    ObservedCodec.INSTANCE.write(call.result(), result);
  }

  private void removeObserver(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var result = service.removeObserver(viewId);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void originalSize(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var width = call.argument(1).readDouble();
    var height = call.argument(2).readDouble();
    var result = service.originalSize(viewId, width, height);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void quality(Call call) throws Exception {
    var viewId = call.argument(0).readAny();
    var quality = call.argument(1).readDouble();
    var ratio = call.has(2) ? call.argument(2).readDouble() : 1.0;
    var result = service.quality(viewId, quality, ratio);
    OutcomeCodec.INSTANCE.write(call.result(), result);
  }

  private void mouse(Call call) throws Exception {
    var event = MouseEventCodec.INSTANCE.read(call.argument(0));
    var result = service.mouse(event);
    call.result().writeBoolean(result);
  }

  private void wheel(Call call) throws Exception {
    var event = WheelEventCodec.INSTANCE.read(call.argument(0));
    service.wheel(event);
    call.result().writeNull();
  }

  private void frames(TopicCall call) throws Exception {
    var topic = service.frames();
    call.<Frame>deliver(topic, FrameCodec.INSTANCE);
  }
}
