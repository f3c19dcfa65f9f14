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
    return new Staged(channel);
  }

  @Override
  public String resetCamera(Object viewId) {
    return beginResetCamera(channel, viewId).await(Codecs.STRING);
  }

  @Override
  public void updateCamera(Object viewId, double[] focalPoint, double[] viewUp, double[] position,
      boolean forceUpdate) {
    beginUpdateCamera(channel, viewId, focalPoint, viewUp, position, forceUpdate).await(Codecs.VOID);
  }

  @Override
  public void updateCameraParameters(Object viewId, CameraParameters parameters,
      boolean forceUpdate) {
    beginUpdateCameraParameters(channel, viewId, parameters, forceUpdate).await(Codecs.VOID);
  }

  @Override
  public void gesture(GestureEvent event) {
    beginGesture(channel, event).await(Codecs.VOID);
  }

  @Override
  public double framesPerSecond() {
    return beginFramesPerSecond(channel).await(Codecs.DOUBLE);
  }

  @Override
  public void maxFramesPerSecond(double fps) {
    beginMaxFramesPerSecond(channel, fps).await(Codecs.VOID);
  }

  @Override
  public void startAnimation(String viewId) {
    beginStartAnimation(channel, viewId).await(Codecs.VOID);
  }

  @Override
  public void stopAnimation(String viewId) {
    beginStopAnimation(channel, viewId).await(Codecs.VOID);
  }

  @Override
  public void push(PushOptions options) {
    beginPush(channel, options).await(Codecs.VOID);
  }

  @Override
  public Outcome enable(Object viewId, boolean enabled) {
    return beginEnable(channel, viewId, enabled).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome invalidateCache(Object viewId) {
    return beginInvalidateCache(channel, viewId).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Observed addObserver(Object viewId) {
    return beginAddObserver(channel, viewId).await(ObservedCodec.INSTANCE);
  }

  @Override
  public Outcome removeObserver(Object viewId) {
    return beginRemoveObserver(channel, viewId).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome originalSize(Object viewId, double width, double height) {
    return beginOriginalSize(channel, viewId, width, height).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public Outcome quality(Object viewId, double quality, double ratio) {
    return beginQuality(channel, viewId, quality, ratio).await(OutcomeCodec.INSTANCE);
  }

  @Override
  public boolean mouse(MouseEvent event) {
    return beginMouse(channel, event).await(Codecs.BOOLEAN);
  }

  @Override
  public void wheel(WheelEvent event) {
    beginWheel(channel, event).await(Codecs.VOID);
  }

  @Override
  public Topic<Frame> frames() {
    return openFrames(channel);
  }

  private static OutgoingCall beginResetCamera(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.camera.reset", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static OutgoingCall beginUpdateCamera(Channel channel, Object viewId, double[] focalPoint,
      double[] viewUp, double[] position, boolean forceUpdate) {
    OutgoingCall call = channel.call("viewport.camera.update", 5, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    ArrayCodecs.DOUBLES.write(out, focalPoint);
    ArrayCodecs.DOUBLES.write(out, viewUp);
    ArrayCodecs.DOUBLES.write(out, position);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private static OutgoingCall beginUpdateCameraParameters(Channel channel, Object viewId,
      CameraParameters parameters, boolean forceUpdate) {
    OutgoingCall call = channel.call("viewport.camera.update.params", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    CameraParametersCodec.INSTANCE.write(out, parameters);
    out.writeBoolean(forceUpdate);
    return call;
  }

  private static OutgoingCall beginGesture(Channel channel, GestureEvent event) {
    OutgoingCall call = channel.call("viewport.gesture", 1, 0);
    WireWriter out = call.arguments();
    GestureEventCodec.INSTANCE.write(out, event);
    return call;
  }

  private static OutgoingCall beginFramesPerSecond(Channel channel) {
    return channel.call("viewport.image.animation.fps.get", 0, 0);
  }

  private static OutgoingCall beginMaxFramesPerSecond(Channel channel, double fps) {
    OutgoingCall call = channel.call("viewport.image.animation.fps.max", 1, 0);
    WireWriter out = call.arguments();
    out.writeDouble(fps);
    return call;
  }

  private static OutgoingCall beginStartAnimation(Channel channel, String viewId) {
    OutgoingCall call = channel.call("viewport.image.animation.start", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(viewId);
    return call;
  }

  private static OutgoingCall beginStopAnimation(Channel channel, String viewId) {
    OutgoingCall call = channel.call("viewport.image.animation.stop", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(viewId);
    return call;
  }

  private static OutgoingCall beginPush(Channel channel, PushOptions options) {
    OutgoingCall call = channel.call("viewport.image.push", 1, 0);
    WireWriter out = call.arguments();
    PushOptionsCodec.INSTANCE.write(out, options);
    return call;
  }

  private static OutgoingCall beginEnable(Channel channel, Object viewId, boolean enabled) {
    OutgoingCall call = channel.call("viewport.image.push.enabled", 2, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeBoolean(enabled);
    return call;
  }

  private static OutgoingCall beginInvalidateCache(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.invalidate.cache", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static OutgoingCall beginAddObserver(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.observer.add", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static OutgoingCall beginRemoveObserver(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.image.push.observer.remove", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static OutgoingCall beginOriginalSize(Channel channel, Object viewId, double width,
      double height) {
    OutgoingCall call = channel.call("viewport.image.push.original.size", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(width);
    out.writeDouble(height);
    return call;
  }

  private static OutgoingCall beginQuality(Channel channel, Object viewId, double quality,
      double ratio) {
    OutgoingCall call = channel.call("viewport.image.push.quality", 3, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeDouble(quality);
    out.writeDouble(ratio);
    return call;
  }

  private static OutgoingCall beginMouse(Channel channel, MouseEvent event) {
    OutgoingCall call = channel.call("viewport.mouse.interaction", 1, 0);
    WireWriter out = call.arguments();
    MouseEventCodec.INSTANCE.write(out, event);
    return call;
  }

  private static OutgoingCall beginWheel(Channel channel, WheelEvent event) {
    OutgoingCall call = channel.call("viewport.mouse.zoom.wheel", 1, 0);
    WireWriter out = call.arguments();
    WheelEventCodec.INSTANCE.write(out, event);
    return call;
  }

  private static Topic<Frame> openFrames(Channel channel) {
    return channel.topic("viewport.image.push.subscription", FrameCodec.INSTANCE);
  }

  /**
   * {@link RemoteView} with stages in place of results.
   */
  public interface Async {
    CompletionStage<String> resetCamera(Object viewId);

    CompletionStage<Void> updateCamera(Object viewId, double[] focalPoint, double[] viewUp,
        double[] position, boolean forceUpdate);

    CompletionStage<Void> updateCameraParameters(Object viewId, CameraParameters parameters,
        boolean forceUpdate);

    CompletionStage<Void> gesture(GestureEvent event);

    CompletionStage<Double> framesPerSecond();

    CompletionStage<Void> maxFramesPerSecond(double fps);

    CompletionStage<Void> startAnimation(String viewId);

    CompletionStage<Void> stopAnimation(String viewId);

    CompletionStage<Void> push(PushOptions options);

    CompletionStage<Outcome> enable(Object viewId, boolean enabled);

    CompletionStage<Outcome> invalidateCache(Object viewId);

    CompletionStage<Observed> addObserver(Object viewId);

    CompletionStage<Outcome> removeObserver(Object viewId);

    CompletionStage<Outcome> originalSize(Object viewId, double width, double height);

    CompletionStage<Outcome> quality(Object viewId, double quality, double ratio);

    CompletionStage<Boolean> mouse(MouseEvent event);

    CompletionStage<Void> wheel(WheelEvent event);

    /**
     * Every frame of every view.
     */
    Topic<Frame> frames();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<String> resetCamera(Object viewId) {
      return beginResetCamera(channel, viewId).send(Codecs.STRING);
    }

    @Override
    public CompletionStage<Void> updateCamera(Object viewId, double[] focalPoint, double[] viewUp,
        double[] position, boolean forceUpdate) {
      return beginUpdateCamera(channel, viewId, focalPoint, viewUp, position, forceUpdate).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> updateCameraParameters(Object viewId, CameraParameters parameters,
        boolean forceUpdate) {
      return beginUpdateCameraParameters(channel, viewId, parameters, forceUpdate).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> gesture(GestureEvent event) {
      return beginGesture(channel, event).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Double> framesPerSecond() {
      return beginFramesPerSecond(channel).send(Codecs.DOUBLE);
    }

    @Override
    public CompletionStage<Void> maxFramesPerSecond(double fps) {
      return beginMaxFramesPerSecond(channel, fps).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> startAnimation(String viewId) {
      return beginStartAnimation(channel, viewId).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> stopAnimation(String viewId) {
      return beginStopAnimation(channel, viewId).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> push(PushOptions options) {
      return beginPush(channel, options).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Outcome> enable(Object viewId, boolean enabled) {
      return beginEnable(channel, viewId, enabled).send(OutcomeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Outcome> invalidateCache(Object viewId) {
      return beginInvalidateCache(channel, viewId).send(OutcomeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Observed> addObserver(Object viewId) {
      return beginAddObserver(channel, viewId).send(ObservedCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Outcome> removeObserver(Object viewId) {
      return beginRemoveObserver(channel, viewId).send(OutcomeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Outcome> originalSize(Object viewId, double width, double height) {
      return beginOriginalSize(channel, viewId, width, height).send(OutcomeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Outcome> quality(Object viewId, double quality, double ratio) {
      return beginQuality(channel, viewId, quality, ratio).send(OutcomeCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Boolean> mouse(MouseEvent event) {
      return beginMouse(channel, event).send(Codecs.BOOLEAN);
    }

    @Override
    public CompletionStage<Void> wheel(WheelEvent event) {
      return beginWheel(channel, event).send(Codecs.VOID);
    }

    @Override
    public Topic<Frame> frames() {
      return openFrames(channel);
    }
  }
}
