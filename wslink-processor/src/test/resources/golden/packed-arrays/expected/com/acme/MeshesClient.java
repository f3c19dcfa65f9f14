package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Meshes} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MeshesClient implements Meshes {
  private final Channel channel;

  private MeshesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new MeshesClient(channel).new Async();
  }

  @Override
  public Mesh mesh() {
    return beginMesh().await();
  }

  @Override
  public double[] normals(short[] indices) {
    return beginNormals(indices).await();
  }

  @Override
  public float[] points(int[] indices) {
    return beginPoints(indices).await();
  }

  private OutgoingCall<Mesh> beginMesh() {
    return channel.call("meshes.mesh", 0, MeshCodec.INSTANCE);
  }

  private OutgoingCall<double[]> beginNormals(short[] indices) {
    var call = channel.call("meshes.normals", 1, ArrayCodecs.PACKED_DOUBLES);
    ArrayCodecs.PACKED_SHORTS.write(call.arguments(), indices);
    return call;
  }

  private OutgoingCall<float[]> beginPoints(int[] indices) {
    var call = channel.call("meshes.points", 1, ArrayCodecs.PACKED_FLOATS);
    ArrayCodecs.PACKED_INTS.write(call.arguments(), indices);
    return call;
  }

  /**
   * {@link Meshes} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Mesh> mesh() {
      return beginMesh().send();
    }

    public CompletionStage<double[]> normals(short[] indices) {
      return beginNormals(indices).send();
    }

    public CompletionStage<float[]> points(int[] indices) {
      return beginPoints(indices).send();
    }
  }
}
