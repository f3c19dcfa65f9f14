package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Viewport} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewportClient implements Viewport {
  private static final Codec<Optional<String>> FILTER = Codecs.optional(Codecs.STRING);

  private static final Codec<List<String>> TAGS = Codecs.list(Codecs.STRING);

  private static final Codec<Map<Shading, List<Camera>>> PRESETS_RESULT = Codecs.map(ShadingCodec::parse, ShadingCodec::format, Codecs.list(CameraCodec.INSTANCE));

  private static final List<ErrorEntry<?>> LOAD_ERRORS = List.of(new ErrorEntry<>("UnknownMesh", UnknownMesh.class, UnknownMeshCodec.INSTANCE));

  private final Channel channel;

  private ViewportClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Viewport of(Channel channel) {
    return new ViewportClient(channel);
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
  public Object anything(Object... values) {
    return beginAnything(channel, values).await(Codecs.ANY);
  }

  @Override
  public Camera rotate(double azimuth, double elevation) {
    return beginRotate(channel, azimuth, elevation).await(CameraCodec.INSTANCE);
  }

  @Override
  public long count(int... counts) {
    return beginCount(channel, counts).await(Codecs.LONG);
  }

  @Override
  public byte[] echo(byte[] data) {
    return beginEcho(channel, data).await(Codecs.BYTES);
  }

  @Override
  public CompletionStage<MeshInfo> load(String name, boolean reload) throws UnknownMesh {
    return beginLoad(channel, name, reload).send(MeshInfoCodec.INSTANCE, LOAD_ERRORS);
  }

  @Override
  public Map<Shading, List<Camera>> presets(Optional<String> filter, List<String> tags) {
    return beginPresets(channel, filter, tags).await(PRESETS_RESULT);
  }

  @Override
  public void stop() {
    beginStop(channel).await(Codecs.VOID);
  }

  @Override
  public int sum(Integer... numbers) {
    return beginSum(channel, numbers).await(Codecs.INT);
  }

  @Override
  public Topic<Frame> frames(String viewId) {
    return openFrames(channel, viewId);
  }

  @Override
  public Topic<String> log() {
    return openLog(channel);
  }

  private static OutgoingCall beginAnything(Channel channel, Object[] values) {
    OutgoingCall call = channel.call("viewport.anything", values.length, 0);
    WireWriter out = call.arguments();
    for (Object each : values) {
      out.writeAny(each);
    }
    return call;
  }

  private static OutgoingCall beginRotate(Channel channel, double azimuth, double elevation) {
    OutgoingCall call = channel.call("viewport.camera.rotate", 2, 0);
    WireWriter out = call.arguments();
    out.writeDouble(azimuth);
    out.writeDouble(elevation);
    return call;
  }

  private static OutgoingCall beginCount(Channel channel, int[] counts) {
    OutgoingCall call = channel.call("viewport.count", counts.length, 0);
    WireWriter out = call.arguments();
    for (int each : counts) {
      out.writeInt(each);
    }
    return call;
  }

  private static OutgoingCall beginEcho(Channel channel, byte[] data) {
    OutgoingCall call = channel.call("viewport.echo", 1, 0);
    WireWriter out = call.arguments();
    out.writeBytes(data);
    return call;
  }

  private static OutgoingCall beginLoad(Channel channel, String name, boolean reload) {
    OutgoingCall call = channel.call("viewport.mesh.load", 2, 0);
    WireWriter out = call.arguments();
    out.writeString(name);
    out.writeBoolean(reload);
    return call;
  }

  private static OutgoingCall beginPresets(Channel channel, Optional<String> filter,
      List<String> tags) {
    OutgoingCall call = channel.call("viewport.presets", 2, 0);
    WireWriter out = call.arguments();
    FILTER.write(out, filter);
    TAGS.write(out, tags);
    return call;
  }

  private static OutgoingCall beginStop(Channel channel) {
    return channel.call("viewport.stop", 0, 0);
  }

  private static OutgoingCall beginSum(Channel channel, Integer[] numbers) {
    OutgoingCall call = channel.call("viewport.sum", numbers.length, 0);
    WireWriter out = call.arguments();
    for (Integer each : numbers) {
      Codecs.INT.write(out, each);
    }
    return call;
  }

  private static Topic<Frame> openFrames(Channel channel, String viewId) {
    OutgoingSubscription subscription = channel.subscription("viewport.image.push.subscription", 1);
    WireWriter out = subscription.arguments();
    out.writeString(viewId);
    return subscription.open(FrameCodec.INSTANCE);
  }

  private static Topic<String> openLog(Channel channel) {
    return channel.topic("viewport.log", Codecs.STRING);
  }

  /**
   * {@link Viewport} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Object> anything(Object... values);

    /**
     * Turns the camera and tells where it stands then.
     *
     * @param azimuth to the right, in degrees
     * @param elevation up, in degrees
     * @return the camera, see {@code Camera}
     */
    CompletionStage<Camera> rotate(double azimuth, double elevation);

    CompletionStage<Long> count(int... counts);

    CompletionStage<byte[]> echo(byte[] data);

    CompletionStage<MeshInfo> load(String name, boolean reload);

    CompletionStage<Map<Shading, List<Camera>>> presets(Optional<String> filter, List<String> tags);

    CompletionStage<Void> stop();

    CompletionStage<Integer> sum(Integer... numbers);

    /**
     * Every frame of one view, from the moment of subscribing.
     */
    Topic<Frame> frames(String viewId);

    Topic<String> log();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Object> anything(Object... values) {
      return beginAnything(channel, values).send(Codecs.ANY);
    }

    @Override
    public CompletionStage<Camera> rotate(double azimuth, double elevation) {
      return beginRotate(channel, azimuth, elevation).send(CameraCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Long> count(int... counts) {
      return beginCount(channel, counts).send(Codecs.LONG);
    }

    @Override
    public CompletionStage<byte[]> echo(byte[] data) {
      return beginEcho(channel, data).send(Codecs.BYTES);
    }

    @Override
    public CompletionStage<MeshInfo> load(String name, boolean reload) {
      return beginLoad(channel, name, reload).send(MeshInfoCodec.INSTANCE, LOAD_ERRORS);
    }

    @Override
    public CompletionStage<Map<Shading, List<Camera>>> presets(Optional<String> filter,
        List<String> tags) {
      return beginPresets(channel, filter, tags).send(PRESETS_RESULT);
    }

    @Override
    public CompletionStage<Void> stop() {
      return beginStop(channel).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Integer> sum(Integer... numbers) {
      return beginSum(channel, numbers).send(Codecs.INT);
    }

    @Override
    public Topic<Frame> frames(String viewId) {
      return openFrames(channel, viewId);
    }

    @Override
    public Topic<String> log() {
      return openLog(channel);
    }
  }
}
