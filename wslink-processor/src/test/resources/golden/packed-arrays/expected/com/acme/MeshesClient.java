package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Meshes} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshesClient implements Meshes {
  private final Async blocking;

  private MeshesClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Meshes of(Channel channel) {
    return new MeshesClient(channel);
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
  public Mesh mesh() {
    return blocking.mesh().toCompletableFuture().join();
  }

  @Override
  public double[] normals(short[] indices) {
    return blocking.normals(indices).toCompletableFuture().join();
  }

  @Override
  public float[] points(int[] indices) {
    return blocking.points(indices).toCompletableFuture().join();
  }

  /**
   * {@link Meshes} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Mesh> mesh() {
      return channel.<Mesh>call("meshes.mesh", 0, MeshCodec.INSTANCE).send();
    }

    public CompletionStage<double[]> normals(short[] indices) {
      var call = channel.<double[]>call("meshes.normals", 1, ArrayCodecs.PACKED_DOUBLES);
      ArrayCodecs.PACKED_SHORTS.write(call.arguments(), indices);
      return call.send();
    }

    public CompletionStage<float[]> points(int[] indices) {
      var call = channel.<float[]>call("meshes.points", 1, ArrayCodecs.PACKED_FLOATS);
      ArrayCodecs.PACKED_INTS.write(call.arguments(), indices);
      return call.send();
    }
  }
}
