package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.NonBlocking;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.PublishTopic;
import io.github.wslink4j.Topic;

/** What an unmodified vtk.js remote view calls. */
@ExportRPC
public interface RemoteView {

  @ExportRPC("viewport.image.push.observer.add")
  Observed addObserver(Object viewId);

  @ExportRPC("viewport.image.push.observer.remove")
  Outcome removeObserver(Object viewId);

  @ExportRPC("viewport.image.push.original.size")
  Outcome originalSize(Object viewId, double width, double height);

  @ExportRPC("viewport.image.push.quality")
  Outcome quality(Object viewId, double quality, @Default("1") double ratio);

  @ExportRPC("viewport.image.push.invalidate.cache")
  Outcome invalidateCache(Object viewId);

  @ExportRPC("viewport.image.push")
  void push(PushOptions options);

  @ExportRPC("viewport.image.push.enabled")
  Outcome enable(Object viewId, boolean enabled);

  @ExportRPC("viewport.image.animation.start")
  void startAnimation(@Default("-1") String viewId);

  @ExportRPC("viewport.image.animation.stop")
  void stopAnimation(@Default("-1") String viewId);

  @ExportRPC("viewport.image.animation.fps.max")
  void maxFramesPerSecond(@Default("30") double fps);

  @NonBlocking
  @ExportRPC("viewport.image.animation.fps.get")
  double framesPerSecond();

  @ExportRPC("viewport.camera.reset")
  String resetCamera(Object viewId);

  @ExportRPC("viewport.camera.update")
  void updateCamera(
      Object viewId,
      double[] focalPoint,
      double[] viewUp,
      double[] position,
      @Default("false") boolean forceUpdate);

  @ExportRPC("viewport.camera.update.params")
  void updateCameraParameters(
      Object viewId, CameraParameters parameters, @Default("false") boolean forceUpdate);

  @ExportRPC("viewport.mouse.interaction")
  boolean mouse(MouseEvent event);

  @ExportRPC("viewport.mouse.zoom.wheel")
  void wheel(WheelEvent event);

  @ExportRPC("viewport.gesture")
  void gesture(GestureEvent event);

  /** Every frame of every view. */
  @PublishTopic(value = "viewport.image.push.subscription", overflow = Overflow.LATEST)
  Topic<Frame> frames();
}
