package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link RemoteView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteViewClient implements RemoteView {
  private final Channel channel;

  private RemoteViewClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new RemoteViewClient(channel).new Async();
  }

  @Override
  public String resetCamera(Object viewId) {
    return beginResetCamera(viewId).await();
  }

  @Override
  public void updateCamera(Object viewId, double[] focalPoint, double[] viewUp, double[] position,
      boolean forceUpdate) {
    beginUpdateCamera(viewId, focalPoint, viewUp, position, forceUpdate).await();
  }

  @Override
  public void updateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    beginUpdateCameraParameters(viewId, parameters, forceUpdate).await();
  }

  @Override
  public void gesture(GestureEvent event) {
    beginGesture(event).await();
  }

  @Override
  public double framesPerSecond() {
    return beginFramesPerSecond().await();
  }

  @Override
  public void maxFramesPerSecond(double fps) {
    beginMaxFramesPerSecond(fps).await();
  }

  @Override
  public void startAnimation(String viewId) {
    beginStartAnimation(viewId).await();
  }

  @Override
  public void stopAnimation(String viewId) {
    beginStopAnimation(viewId).await();
  }

  @Override
  public void push(PushOptions options) {
    beginPush(options).await();
  }

  @Override
  public Outcome enable(Object viewId, boolean enabled) {
    return beginEnable(viewId, enabled).await();
  }

  @Override
  public Outcome invalidateCache(Object viewId) {
    return beginInvalidateCache(viewId).await();
  }

  @Override
  public Observed addObserver(Object viewId) {
    return beginAddObserver(viewId).await();
  }

  @Override
  public Outcome removeObserver(Object viewId) {
    return beginRemoveObserver(viewId).await();
  }

  @Override
  public Outcome originalSize(Object viewId, double width, double height) {
    return beginOriginalSize(viewId, width, height).await();
  }

  @Override
  public Outcome quality(Object viewId, double quality, double ratio) {
    return beginQuality(viewId, quality, ratio).await();
  }

  @Override
  public boolean mouse(MouseEvent event) {
    return beginMouse(event).await();
  }

  @Override
  public void wheel(WheelEvent event) {
    beginWheel(event).await();
  }

  @Override
  public Topic<Frame> frames() {
    return channel.topic("viewport.image.push.subscription", FrameCodec.INSTANCE);
  }

  private OutgoingCall<String> beginResetCamera(Object viewId) {
    var call = channel.call("viewport.camera.reset", 1, Codecs.STRING);
    call.arguments().writeAny(viewId);
    return call;
  }

  private OutgoingCall<Void> beginUpdateCamera(Object viewId, double[] focalPoint, double[] viewUp,
      double[] position, boolean forceUpdate) {
    var call = channel.call("viewport.camera.update", 5, Codecs.VOID);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    ArrayCodecs.DOUBLES.write(out, focalPoint);
    ArrayCodecs.DOUBLES.write(out, viewUp);
    ArrayCodecs.DOUBLES.write(out, position);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private OutgoingCall<Void> beginUpdateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    var call = channel.call("viewport.camera.update.params", 3, Codecs.VOID);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    CameraParametersCodec.INSTANCE.write(out, parameters);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private OutgoingCall<Void> beginGesture(GestureEvent event) {
    var call = channel.call("viewport.gesture", 1, Codecs.VOID);
    GestureEventCodec.INSTANCE.write(call.arguments(), event);
    return call;
  }

  private OutgoingCall<Double> beginFramesPerSecond() {
    return channel.call("viewport.image.animation.fps.get", 0, Codecs.DOUBLE);
  }

  private OutgoingCall<Void> beginMaxFramesPerSecond(double fps) {
    var call = channel.call("viewport.image.animation.fps.max", 1, Codecs.VOID);
    call.arguments().writeDouble(fps);
    return call;
  }

  private OutgoingCall<Void> beginStartAnimation(String viewId) {
    var call = channel.call("viewport.image.animation.start", 1, Codecs.VOID);
    call.arguments().writeString(viewId);
    return call;
  }

  private OutgoingCall<Void> beginStopAnimation(String viewId) {
    var call = channel.call("viewport.image.animation.stop", 1, Codecs.VOID);
    call.arguments().writeString(viewId);
    return call;
  }

  private OutgoingCall<Void> beginPush(PushOptions options) {
    var call = channel.call("viewport.image.push", 1, Codecs.VOID);
    PushOptionsCodec.INSTANCE.write(call.arguments(), options);
    return call;
  }

  private OutgoingCall<Outcome> beginEnable(Object viewId, boolean enabled) {
    var call = channel.call("viewport.image.push.enabled", 2, OutcomeCodec.INSTANCE);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeBoolean(enabled);
    return call;
  }

  private OutgoingCall<Outcome> beginInvalidateCache(Object viewId) {
    var call = channel.call("viewport.image.push.invalidate.cache", 1, OutcomeCodec.INSTANCE);
    call.arguments().writeAny(viewId);
    return call;
  }

  private OutgoingCall<Observed> beginAddObserver(Object viewId) {
    var call = channel.call("viewport.image.push.observer.add", 1, ObservedCodec.INSTANCE);
    call.arguments().writeAny(viewId);
    return call;
  }

  private OutgoingCall<Outcome> beginRemoveObserver(Object viewId) {
    var call = channel.call("viewport.image.push.observer.remove", 1, OutcomeCodec.INSTANCE);
    call.arguments().writeAny(viewId);
    return call;
  }

  private OutgoingCall<Outcome> beginOriginalSize(Object viewId, double width, double height) {
    var call = channel.call("viewport.image.push.original.size", 3, OutcomeCodec.INSTANCE);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(width);
    out.writeDouble(height);
    return call;
  }

  private OutgoingCall<Outcome> beginQuality(Object viewId, double quality, double ratio) {
    var call = channel.call("viewport.image.push.quality", 3, OutcomeCodec.INSTANCE);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(quality);
    out.writeDouble(ratio);
    return call;
  }

  private OutgoingCall<Boolean> beginMouse(MouseEvent event) {
    var call = channel.call("viewport.mouse.interaction", 1, Codecs.BOOLEAN);
    MouseEventCodec.INSTANCE.write(call.arguments(), event);
    return call;
  }

  private OutgoingCall<Void> beginWheel(WheelEvent event) {
    var call = channel.call("viewport.mouse.zoom.wheel", 1, Codecs.VOID);
    WheelEventCodec.INSTANCE.write(call.arguments(), event);
    return call;
  }

  /**
   * {@link RemoteView} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> resetCamera(Object viewId) {
      return beginResetCamera(viewId).send();
    }

    public CompletionStage<Void> updateCamera(Object viewId, double[] focalPoint, double[] viewUp,
        double[] position, boolean forceUpdate) {
      return beginUpdateCamera(viewId, focalPoint, viewUp, position, forceUpdate).send();
    }

    public CompletionStage<Void> updateCameraParameters(Object viewId, CameraParameters parameters,
        boolean forceUpdate) {
      return beginUpdateCameraParameters(viewId, parameters, forceUpdate).send();
    }

    public CompletionStage<Void> gesture(GestureEvent event) {
      return beginGesture(event).send();
    }

    public CompletionStage<Double> framesPerSecond() {
      return beginFramesPerSecond().send();
    }

    public CompletionStage<Void> maxFramesPerSecond(double fps) {
      return beginMaxFramesPerSecond(fps).send();
    }

    public CompletionStage<Void> startAnimation(String viewId) {
      return beginStartAnimation(viewId).send();
    }

    public CompletionStage<Void> stopAnimation(String viewId) {
      return beginStopAnimation(viewId).send();
    }

    public CompletionStage<Void> push(PushOptions options) {
      return beginPush(options).send();
    }

    public CompletionStage<Outcome> enable(Object viewId, boolean enabled) {
      return beginEnable(viewId, enabled).send();
    }

    public CompletionStage<Outcome> invalidateCache(Object viewId) {
      return beginInvalidateCache(viewId).send();
    }

    public CompletionStage<Observed> addObserver(Object viewId) {
      return beginAddObserver(viewId).send();
    }

    public CompletionStage<Outcome> removeObserver(Object viewId) {
      return beginRemoveObserver(viewId).send();
    }

    public CompletionStage<Outcome> originalSize(Object viewId, double width, double height) {
      return beginOriginalSize(viewId, width, height).send();
    }

    public CompletionStage<Outcome> quality(Object viewId, double quality, double ratio) {
      return beginQuality(viewId, quality, ratio).send();
    }

    public CompletionStage<Boolean> mouse(MouseEvent event) {
      return beginMouse(event).send();
    }

    public CompletionStage<Void> wheel(WheelEvent event) {
      return beginWheel(event).send();
    }

    /**
     * Every frame of every view.
     */
    public Topic<Frame> frames() {
      return RemoteViewClient.this.frames();
    }
  }
}
