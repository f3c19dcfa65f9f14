package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
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
    return new Staged(channel);
  }

  @Override
  public Mesh mesh() {
    return beginMesh(channel).await(MeshCodec.INSTANCE);
  }

  @Override
  public double[] normals(short[] indices) {
    return beginNormals(channel, indices).await(ArrayCodecs.PACKED_DOUBLES);
  }

  @Override
  public float[] points(int[] indices) {
    return beginPoints(channel, indices).await(ArrayCodecs.PACKED_FLOATS);
  }

  private static OutgoingCall beginMesh(Channel channel) {
    return channel.call("meshes.mesh", 0, 0);
  }

  private static OutgoingCall beginNormals(Channel channel, short[] indices) {
    OutgoingCall call = channel.call("meshes.normals", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.PACKED_SHORTS.write(out, indices);
    return call;
  }

  private static OutgoingCall beginPoints(Channel channel, int[] indices) {
    OutgoingCall call = channel.call("meshes.points", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.PACKED_INTS.write(out, indices);
    return call;
  }

  /**
   * {@link Meshes} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Mesh> mesh();

    CompletionStage<double[]> normals(short[] indices);

    CompletionStage<float[]> points(int[] indices);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Mesh> mesh() {
      return beginMesh(channel).send(MeshCodec.INSTANCE);
    }

    @Override
    public CompletionStage<double[]> normals(short[] indices) {
      return beginNormals(channel, indices).send(ArrayCodecs.PACKED_DOUBLES);
    }

    @Override
    public CompletionStage<float[]> points(int[] indices) {
      return beginPoints(channel, indices).send(ArrayCodecs.PACKED_FLOATS);
    }
  }
}
