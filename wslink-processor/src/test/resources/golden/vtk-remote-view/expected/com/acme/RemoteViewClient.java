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
    return beginResetCamera(viewId).await(Codecs.STRING);
  }

  @Override
  public void updateCamera(Object viewId, double[] focalPoint, double[] viewUp, double[] position,
      boolean forceUpdate) {
    beginUpdateCamera(viewId, focalPoint, viewUp, position, forceUpdate).await(Codecs.VOID);
  }

  @Override
  public void updateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    beginUpdateCameraParameters(viewId, parameters, forceUpdate).await(Codecs.VOID);
  }

  @Override
  public void gesture(GestureEvent event) {
    beginGesture(event).await(Codecs.VOID);
  }

  @Override
  public double framesPerSecond() {
    return beginFramesPerSecond().await(Codecs.DOUBLE);
  }

  @Override
  public void maxFramesPerSecond(double fps) {
    beginMaxFramesPerSecond(fps).await(Codecs.VOID);
  }

  @Override
  public void startAnimation(String viewId) {
    beginStartAnimation(viewId).await(Codecs.VOID);
  }

  @Override
  public void stopAnimation(String viewId) {
    beginStopAnimation(viewId).await(Codecs.VOID);
  }

  @Override
  public void push(PushOptions options) {
    beginPush(options).await(Codecs.VOID);
  }

  @Override
  public Outcome enable(Object viewId, boolean enabled) {
    return beginEnable(viewId, enabled).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome invalidateCache(Object viewId) {
    return beginInvalidateCache(viewId).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Observed addObserver(Object viewId) {
    return beginAddObserver(viewId).await(ObservedCodec.INSTANCE);
  }

  @Override
  public Outcome removeObserver(Object viewId) {
    return beginRemoveObserver(viewId).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome originalSize(Object viewId, double width, double height) {
    return beginOriginalSize(viewId, width, height).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome quality(Object viewId, double quality, double ratio) {
    return beginQuality(viewId, quality, ratio).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public boolean mouse(MouseEvent event) {
    return beginMouse(event).await(Codecs.BOOLEAN);
  }

  @Override
  public void wheel(WheelEvent event) {
    beginWheel(event).await(Codecs.VOID);
  }

  @Override
  public Topic<Frame> frames() {
    return channel.topic("viewport.image.push.subscription", FrameCodec.INSTANCE);
  }

  private OutgoingCall beginResetCamera(Object viewId) {
    OutgoingCall call = channel.call("viewport.camera.reset", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private OutgoingCall beginUpdateCamera(Object viewId, double[] focalPoint, double[] viewUp,
      double[] position, boolean forceUpdate) {
    OutgoingCall call = channel.call("viewport.camera.update", 5, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    ArrayCodecs.DOUBLES.write(out, focalPoint);
    ArrayCodecs.DOUBLES.write(out, viewUp);
    ArrayCodecs.DOUBLES.write(out, position);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private OutgoingCall beginUpdateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    OutgoingCall call = channel.call("viewport.camera.update.params", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    CameraParametersCodec.INSTANCE.write(out, parameters);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private OutgoingCall beginGesture(GestureEvent event) {
    OutgoingCall call = channel.call("viewport.gesture", 1, 0);
    WireWriter out = call.arguments();
    GestureEventCodec.INSTANCE.write(out, event);
    return call;
  }

  private OutgoingCall beginFramesPerSecond() {
    return channel.call("viewport.image.animation.fps.get", 0, 0);
  }

  private OutgoingCall beginMaxFramesPerSecond(double fps) {
    OutgoingCall call = channel.call("viewport.image.animation.fps.max", 1, 0);
    WireWriter out = call.arguments();
    out.writeDouble(fps);
    return call;
  }

  private OutgoingCall beginStartAnimation(String viewId) {
    OutgoingCall call = channel.call("viewport.image.animation.start", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(viewId);
    return call;
  }

  private OutgoingCall beginStopAnimation(String viewId) {
    OutgoingCall call = channel.call("viewport.image.animation.stop", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(viewId);
    return call;
  }

  private OutgoingCall beginPush(PushOptions options) {
    OutgoingCall call = channel.call("viewport.image.push", 1, 0);
    WireWriter out = call.arguments();
    PushOptionsCodec.INSTANCE.write(out, options);
    return call;
  }

  private OutgoingCall beginEnable(Object viewId, boolean enabled) {
    OutgoingCall call = channel.call("viewport.image.push.enabled", 2, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeBoolean(enabled);
    return call;
  }

  private OutgoingCall beginInvalidateCache(Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.invalidate.cache", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private OutgoingCall beginAddObserver(Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.observer.add", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private OutgoingCall beginRemoveObserver(Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.observer.remove", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private OutgoingCall beginOriginalSize(Object viewId, double width, double height) {
    OutgoingCall call = channel.call("viewport.image.push.original.size", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(width);
    out.writeDouble(height);
    return call;
  }

  private OutgoingCall beginQuality(Object viewId, double quality, double ratio) {
    OutgoingCall call = channel.call("viewport.image.push.quality", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(quality);
    out.writeDouble(ratio);
    return call;
  }

  private OutgoingCall beginMouse(MouseEvent event) {
    OutgoingCall call = channel.call("viewport.mouse.interaction", 1, 0);
    WireWriter out = call.arguments();
    MouseEventCodec.INSTANCE.write(out, event);
    return call;
  }

  private OutgoingCall beginWheel(WheelEvent event) {
    OutgoingCall call = channel.call("viewport.mouse.zoom.wheel", 1, 0);
    WireWriter out = call.arguments();
    WheelEventCodec.INSTANCE.write(out, event);
    return call;
  }

  /**
   * {@link RemoteView} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String> resetCamera(Object viewId) {
      return beginResetCamera(viewId).send(Codecs.STRING);
    }

    public CompletionStage<Void> updateCamera(Object viewId, double[] focalPoint, double[] viewUp,
        double[] position, boolean forceUpdate) {
      return beginUpdateCamera(viewId, focalPoint, viewUp, position, forceUpdate).send(Codecs.VOID);
    }

    public CompletionStage<Void> updateCameraParameters(Object viewId, CameraParameters parameters,
        boolean forceUpdate) {
      return beginUpdateCameraParameters(viewId, parameters, forceUpdate).send(Codecs.VOID);
    }

    public CompletionStage<Void> gesture(GestureEvent event) {
      return beginGesture(event).send(Codecs.VOID);
    }

    public CompletionStage<Double> framesPerSecond() {
      return beginFramesPerSecond().send(Codecs.DOUBLE);
    }

    public CompletionStage<Void> maxFramesPerSecond(double fps) {
      return beginMaxFramesPerSecond(fps).send(Codecs.VOID);
    }

    public CompletionStage<Void> startAnimation(String viewId) {
      return beginStartAnimation(viewId).send(Codecs.VOID);
    }

    public CompletionStage<Void> stopAnimation(String viewId) {
      return beginStopAnimation(viewId).send(Codecs.VOID);
    }

    public CompletionStage<Void> push(PushOptions options) {
      return beginPush(options).send(Codecs.VOID);
    }

    public CompletionStage<Outcome> enable(Object viewId, boolean enabled) {
      return beginEnable(viewId, enabled).send(OutcomeCodec.INSTANCE);
    }

    public CompletionStage<Outcome> invalidateCache(Object viewId) {
      return beginInvalidateCache(viewId).send(OutcomeCodec.INSTANCE);
    }

    public CompletionStage<Observed> addObserver(Object viewId) {
      return beginAddObserver(viewId).send(ObservedCodec.INSTANCE);
    }

    public CompletionStage<Outcome> removeObserver(Object viewId) {
      return beginRemoveObserver(viewId).send(OutcomeCodec.INSTANCE);
    }

    public CompletionStage<Outcome> originalSize(Object viewId, double width, double height) {
      return beginOriginalSize(viewId, width, height).send(OutcomeCodec.INSTANCE);
    }

    public CompletionStage<Outcome> quality(Object viewId, double quality, double ratio) {
      return beginQuality(viewId, quality, ratio).send(OutcomeCodec.INSTANCE);
    }

    public CompletionStage<Boolean> mouse(MouseEvent event) {
      return beginMouse(event).send(Codecs.BOOLEAN);
    }

    public CompletionStage<Void> wheel(WheelEvent event) {
      return beginWheel(event).send(Codecs.VOID);
    }

    /**
     * Every frame of every view.
     */
    public Topic<Frame> frames() {
      return RemoteViewClient.this.frames();
    }
  }
}
