package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Viewport} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ViewportClient implements Viewport {
  private static final Codec<Map<Shading, List<Camera>>> PRESETS_RESULT = ShadingCodec.INSTANCE.<List<Camera>>mapTo(CameraCodec.INSTANCE.list());

  private static final Codec<Optional<String>> FILTER = Codecs.STRING.optional();

  private static final Codec<List<String>> TAGS = Codecs.STRING.list();

  private static final Errors LOAD_ERRORS = Errors.<UnknownMesh>of("UnknownMesh", UnknownMesh.class, UnknownMeshCodec.INSTANCE);

  private final Async blocking;

  private final Async async;

  private ViewportClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public Object anything(Object... values) {
    return blocking.anything(values).toCompletableFuture().join();
  }

  @Override
  public Camera rotate(double azimuth, double elevation) {
    return blocking.rotate(azimuth, elevation).toCompletableFuture().join();
  }

  @Override
  public long count(int... counts) {
    return blocking.count(counts).toCompletableFuture().join();
  }

  @Override
  public byte[] echo(byte[] data) {
    return blocking.echo(data).toCompletableFuture().join();
  }

  @Override
  public CompletionStage<MeshInfo> load(String name, boolean reload) throws UnknownMesh {
    return async.load(name, reload);
  }

  @Override
  public Map<Shading, List<Camera>> presets(Optional<String> filter, List<String> tags) {
    return blocking.presets(filter, tags).toCompletableFuture().join();
  }

  @Override
  public void stop() {
    blocking.stop();
  }

  @Override
  public int sum(Integer... numbers) {
    return blocking.sum(numbers).toCompletableFuture().join();
  }

  @Override
  public Topic<Frame> frames(String viewId) {
    return async.frames(viewId);
  }

  @Override
  public Topic<String> log() {
    return async.log();
  }

  /**
   * {@link Viewport} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Object> anything(Object... values) {
      var call = channel.<Object>call("viewport.anything", values.length, Codecs.ANY);
      var out = call.arguments();
      for (Object each : values) {
        out.writeAny(each);
      }
      return call.send();
    }

    /**
     * Turns the camera and tells where it stands then.
     *
     * @param azimuth to the right, in degrees
     * @param elevation up, in degrees
     * @return the camera, see {@code Camera}
     */
    public CompletionStage<Camera> rotate(double azimuth, double elevation) {
      var call = channel.<Camera>call("viewport.camera.rotate", 2, CameraCodec.INSTANCE);
      var out = call.arguments();
      out.writeDouble(azimuth);
      out.writeDouble(elevation);
      return call.send();
    }

    public CompletionStage<Long> count(int... counts) {
      var call = channel.<Long>call("viewport.count", counts.length, Codecs.LONG);
      var out = call.arguments();
      for (int each : counts) {
        out.writeInt(each);
      }
      return call.send();
    }

    public CompletionStage<byte[]> echo(byte[] data) {
      var call = channel.<byte[]>call("viewport.echo", 1, Codecs.BYTES);
      call.arguments().writeBytes(data);
      return call.send();
    }

    public CompletionStage<MeshInfo> load(String name, boolean reload) {
      var call = channel.<MeshInfo>call("viewport.mesh.load", 2, MeshInfoCodec.INSTANCE, LOAD_ERRORS);
      var out = call.arguments();
      out.writeString(name);
      out.writeBoolean(reload);
      return call.send();
    }

    public CompletionStage<Map<Shading, List<Camera>>> presets(Optional<String> filter,
        List<String> tags) {
      var call = channel.<Map<Shading, List<Camera>>>call("viewport.presets", 2, PRESETS_RESULT);
      var out = call.arguments();
      FILTER.write(out, filter);
      TAGS.write(out, tags);
      return call.send();
    }

    public CompletionStage<Void> stop() {
      return channel.<Void>call("viewport.stop", 0, Codecs.VOID).send();
    }

    public CompletionStage<Integer> sum(Integer... numbers) {
      var call = channel.<Integer>call("viewport.sum", numbers.length, Codecs.INT);
      var out = call.arguments();
      for (Integer each : numbers) {
        Codecs.INT.write(out, each);
      }
      return call.send();
    }

    /**
     * Every frame of one view, from the moment of subscribing.
     */
    public Topic<Frame> frames(String viewId) {
      var subscription = channel.subscription("viewport.image.push.subscription", 1);
      var out = subscription.arguments();
      out.writeString(viewId);
      return subscription.<Frame>open(FrameCodec.INSTANCE);
    }

    public Topic<String> log() {
      return channel.<String>topic("viewport.log", Codecs.STRING);
    }
  }
}
