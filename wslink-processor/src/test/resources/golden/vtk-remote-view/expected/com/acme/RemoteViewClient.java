package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link RemoteView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteViewClient implements RemoteView {
  private final Async blocking;

  private final Async async;

  private RemoteViewClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static RemoteView of(Channel channel) {
    return new RemoteViewClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new Async(channel.async());
  }

  @Override
  public String resetCamera(Object viewId) {
    return blocking.resetCamera(viewId).toCompletableFuture().join();
  }

  @Override
  public void updateCamera(Object viewId, double[] focalPoint, double[] viewUp, double[] position,
      boolean forceUpdate) {
    blocking.updateCamera(viewId, focalPoint, viewUp, position, forceUpdate);
  }

  @Override
  public void updateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    blocking.updateCameraParameters(viewId, parameters, forceUpdate);
  }

  @Override
  public void gesture(GestureEvent event) {
    blocking.gesture(event);
  }

  @Override
  public double framesPerSecond() {
    return blocking.framesPerSecond().toCompletableFuture().join();
  }

  @Override
  public void maxFramesPerSecond(double fps) {
    blocking.maxFramesPerSecond(fps);
  }

  @Override
  public void startAnimation(String viewId) {
    blocking.startAnimation(viewId);
  }

  @Override
  public void stopAnimation(String viewId) {
    blocking.stopAnimation(viewId);
  }

  @Override
  public void push(PushOptions options) {
    blocking.push(options);
  }

  @Override
  public Outcome enable(Object viewId, boolean enabled) {
    return blocking.enable(viewId, enabled).toCompletableFuture().join();
  }

  @Override
  public Outcome invalidateCache(Object viewId) {
    return blocking.invalidateCache(viewId).toCompletableFuture().join();
  }

  @Override
  public Observed addObserver(Object viewId) {
    return blocking.addObserver(viewId).toCompletableFuture().join();
  }

  @Override
  public Outcome removeObserver(Object viewId) {
    return blocking.removeObserver(viewId).toCompletableFuture().join();
  }

  @Override
  public Outcome originalSize(Object viewId, double width, double height) {
    return blocking.originalSize(viewId, width, height).toCompletableFuture().join();
  }

  @Override
  public Outcome quality(Object viewId, double quality, double ratio) {
    return blocking.quality(viewId, quality, ratio).toCompletableFuture().join();
  }

  @Override
  public boolean mouse(MouseEvent event) {
    return blocking.mouse(event).toCompletableFuture().join();
  }

  @Override
  public void wheel(WheelEvent event) {
    blocking.wheel(event);
  }

  @Override
  public Topic<Frame> frames() {
    return async.frames();
  }

  /**
   * {@link RemoteView} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String> resetCamera(Object viewId) {
      var call = channel.<String>call("viewport.camera.reset", 1, Codecs.STRING);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public CompletionStage<Void> updateCamera(Object viewId, double[] focalPoint, double[] viewUp,
        double[] position, boolean forceUpdate) {
      var call = channel.<Void>call("viewport.camera.update", 5, Codecs.VOID);
      var out = call.arguments();
      out.writeAny(viewId);
      ArrayCodecs.DOUBLES.write(out, focalPoint);
      ArrayCodecs.DOUBLES.write(out, viewUp);
      ArrayCodecs.DOUBLES.write(out, position);
      out.writeBoolean(forceUpdate);
      return call.send();
    }

    public CompletionStage<Void> updateCameraParameters(Object viewId, CameraParameters parameters,
        boolean forceUpdate) {
      var call = channel.<Void>call("viewport.camera.update.params", 3, Codecs.VOID);
      var out = call.arguments();
      out.writeAny(viewId);
      CameraParametersCodec.INSTANCE.write(out, parameters);
      out.writeBoolean(forceUpdate);
      return call.send();
    }

    public CompletionStage<Void> gesture(GestureEvent event) {
      var call = channel.<Void>call("viewport.gesture", 1, Codecs.VOID);
      GestureEventCodec.INSTANCE.write(call.arguments(), event);
      return call.send();
    }

    public CompletionStage<Double> framesPerSecond() {
      return channel.<Double>call("viewport.image.animation.fps.get", 0, Codecs.DOUBLE).send();
    }

    public CompletionStage<Void> maxFramesPerSecond(double fps) {
      var call = channel.<Void>call("viewport.image.animation.fps.max", 1, Codecs.VOID);
      call.arguments().writeDouble(fps);
      return call.send();
    }

    public CompletionStage<Void> startAnimation(String viewId) {
      var call = channel.<Void>call("viewport.image.animation.start", 1, Codecs.VOID);
      call.arguments().writeString(viewId);
      return call.send();
    }

    public CompletionStage<Void> stopAnimation(String viewId) {
      var call = channel.<Void>call("viewport.image.animation.stop", 1, Codecs.VOID);
      call.arguments().writeString(viewId);
      return call.send();
    }

    public CompletionStage<Void> push(PushOptions options) {
      var call = channel.<Void>call("viewport.image.push", 1, Codecs.VOID);
      PushOptionsCodec.INSTANCE.write(call.arguments(), options);
      return call.send();
    }

    public CompletionStage<Outcome> enable(Object viewId, boolean enabled) {
      var call = channel.<Outcome>call("viewport.image.push.enabled", 2, OutcomeCodec.INSTANCE);
      var out = call.arguments();
      out.writeAny(viewId);
      out.writeBoolean(enabled);
      return call.send();
    }

    public CompletionStage<Outcome> invalidateCache(Object viewId) {
      var call = channel.<Outcome>call("viewport.image.push.invalidate.cache", 1, OutcomeCodec.INSTANCE);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public CompletionStage<Observed> addObserver(Object viewId) {
      var call = channel.<Observed>call("viewport.image.push.observer.add", 1, ObservedCodec.INSTANCE);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public CompletionStage<Outcome> removeObserver(Object viewId) {
      var call = channel.<Outcome>call("viewport.image.push.observer.remove", 1, OutcomeCodec.INSTANCE);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public CompletionStage<Outcome> originalSize(Object viewId, double width, double height) {
      var call = channel.<Outcome>call("viewport.image.push.original.size", 3, OutcomeCodec.INSTANCE);
      var out = call.arguments();
      out.writeAny(viewId);
      out.writeDouble(width);
      out.writeDouble(height);
      return call.send();
    }

    public CompletionStage<Outcome> quality(Object viewId, double quality, double ratio) {
      var call = channel.<Outcome>call("viewport.image.push.quality", 3, OutcomeCodec.INSTANCE);
      var out = call.arguments();
      out.writeAny(viewId);
      out.writeDouble(quality);
      out.writeDouble(ratio);
      return call.send();
    }

    public CompletionStage<Boolean> mouse(MouseEvent event) {
      var call = channel.<Boolean>call("viewport.mouse.interaction", 1, Codecs.BOOLEAN);
      MouseEventCodec.INSTANCE.write(call.arguments(), event);
      return call.send();
    }

    public CompletionStage<Void> wheel(WheelEvent event) {
      var call = channel.<Void>call("viewport.mouse.zoom.wheel", 1, Codecs.VOID);
      WheelEventCodec.INSTANCE.write(call.arguments(), event);
      return call.send();
    }

    /**
     * Every frame of every view.
     */
    public Topic<Frame> frames() {
      return channel.<Frame>topic("viewport.image.push.subscription", FrameCodec.INSTANCE);
    }
  }
}
