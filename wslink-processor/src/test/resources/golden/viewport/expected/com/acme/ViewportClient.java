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
    return new ViewportClient(channel).new Async();
  }

  @Override
  public Object anything(Object... values) {
    return beginAnything(values).await(Codecs.ANY);
  }

  @Override
  public Camera rotate(double azimuth, double elevation) {
    return beginRotate(azimuth, elevation).await(CameraCodec.INSTANCE);
  }

  @Override
  public long count(int... counts) {
    return beginCount(counts).await(Codecs.LONG);
  }

  @Override
  public byte[] echo(byte[] data) {
    return beginEcho(data).await(Codecs.BYTES);
  }

  @Override
  public CompletionStage<MeshInfo> load(String name, boolean reload) throws UnknownMesh {
    return beginLoad(name, reload).send(MeshInfoCodec.INSTANCE, LOAD_ERRORS);
  }

  @Override
  public Map<Shading, List<Camera>> presets(Optional<String> filter, List<String> tags) {
    return beginPresets(filter, tags).await(PRESETS_RESULT);
  }

  @Override
  public void stop() {
    beginStop().await(Codecs.VOID);
  }

  @Override
  public int sum(Integer... numbers) {
    return beginSum(numbers).await(Codecs.INT);
  }

  @Override
  public Topic<Frame> frames(String viewId) {
    OutgoingSubscription subscription = channel.subscription("viewport.image.push.subscription", 1);
    WireWriter out = subscription.arguments();
    out.writeString(viewId);
    return subscription.open(FrameCodec.INSTANCE);
  }

  @Override
  public Topic<String> log() {
    return channel.topic("viewport.log", Codecs.STRING);
  }

  private OutgoingCall beginAnything(Object[] values) {
    OutgoingCall call = channel.call("viewport.anything", values.length, 0);
    WireWriter out = call.arguments();
    for (Object each : values) {
      out.writeAny(each);
    }
    return call;
  }

  private OutgoingCall beginRotate(double azimuth, double elevation) {
    OutgoingCall call = channel.call("viewport.camera.rotate", 2, 0);
    WireWriter out = call.arguments();
    out.writeDouble(azimuth);
    out.writeDouble(elevation);
    return call;
  }

  private OutgoingCall beginCount(int[] counts) {
    OutgoingCall call = channel.call("viewport.count", counts.length, 0);
    WireWriter out = call.arguments();
    for (int each : counts) {
      out.writeInt(each);
    }
    return call;
  }

  private OutgoingCall beginEcho(byte[] data) {
    OutgoingCall call = channel.call("viewport.echo", 1, 0);
    WireWriter out = call.arguments();
    out.writeBytes(data);
    return call;
  }

  private OutgoingCall beginLoad(String name, boolean reload) {
    OutgoingCall call = channel.call("viewport.mesh.load", 2, 0);
    WireWriter out = call.arguments();
    out.writeString(name);
    out.writeBoolean(reload);
    return call;
  }

  private OutgoingCall beginPresets(Optional<String> filter, List<String> tags) {
    OutgoingCall call = channel.call("viewport.presets", 2, 0);
    WireWriter out = call.arguments();
    FILTER.write(out, filter);
    TAGS.write(out, tags);
    return call;
  }

  private OutgoingCall beginStop() {
    return channel.call("viewport.stop", 0, 0);
  }

  private OutgoingCall beginSum(Integer[] numbers) {
    OutgoingCall call = channel.call("viewport.sum", numbers.length, 0);
    WireWriter out = call.arguments();
    for (Integer each : numbers) {
      Codecs.INT.write(out, each);
    }
    return call;
  }

  /**
   * {@link Viewport} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Object> anything(Object... values) {
      return beginAnything(values).send(Codecs.ANY);
    }

    /**
     * Turns the camera and tells where it stands then.
     *
     * @param azimuth to the right, in degrees
     * @param elevation up, in degrees
     * @return the camera, see {@code Camera}
     */
    public CompletionStage<Camera> rotate(double azimuth, double elevation) {
      return beginRotate(azimuth, elevation).send(CameraCodec.INSTANCE);
    }

    public CompletionStage<Long> count(int... counts) {
      return beginCount(counts).send(Codecs.LONG);
    }

    public CompletionStage<byte[]> echo(byte[] data) {
      return beginEcho(data).send(Codecs.BYTES);
    }

    public CompletionStage<MeshInfo> load(String name, boolean reload) {
      return beginLoad(name, reload).send(MeshInfoCodec.INSTANCE, LOAD_ERRORS);
    }

    public CompletionStage<Map<Shading, List<Camera>>> presets(Optional<String> filter,
        List<String> tags) {
      return beginPresets(filter, tags).send(PRESETS_RESULT);
    }

    public CompletionStage<Void> stop() {
      return beginStop().send(Codecs.VOID);
    }

    public CompletionStage<Integer> sum(Integer... numbers) {
      return beginSum(numbers).send(Codecs.INT);
    }

    /**
     * Every frame of one view, from the moment of subscribing.
     */
    public Topic<Frame> frames(String viewId) {
      return ViewportClient.this.frames(viewId);
    }

    public Topic<String> log() {
      return ViewportClient.this.log();
    }
  }
}
