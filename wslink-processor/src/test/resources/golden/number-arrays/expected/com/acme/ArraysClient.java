package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Arrays} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ArraysClient implements Arrays {
  private static final Codec<int[][]> MATRIX_RESULT = ArrayCodecs.INTS.array(int[][]::new);

  private static final Codec<double[][]> ROWS = ArrayCodecs.DOUBLES.array(double[][]::new);

  private final Async blocking;

  private ArraysClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Arrays of(Channel channel) {
    return new ArraysClient(channel);
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
  public double[] doubles(double[] values) {
    return blocking.doubles(values).toCompletableFuture().join();
  }

  @Override
  public float[] floats(float[] values) {
    return blocking.floats(values).toCompletableFuture().join();
  }

  @Override
  public int[] ints(int[] values) {
    return blocking.ints(values).toCompletableFuture().join();
  }

  @Override
  public long[] longs(long[] values) {
    return blocking.longs(values).toCompletableFuture().join();
  }

  @Override
  public int[][] matrix(double[][] rows) {
    return blocking.matrix(rows).toCompletableFuture().join();
  }

  @Override
  public short[] shorts(short[] values) {
    return blocking.shorts(values).toCompletableFuture().join();
  }

  /**
   * {@link Arrays} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<double[]> doubles(double[] values) {
      var call = channel.<double[]>call("arrays.doubles", 1, ArrayCodecs.DOUBLES);
      ArrayCodecs.DOUBLES.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<float[]> floats(float[] values) {
      var call = channel.<float[]>call("arrays.floats", 1, ArrayCodecs.FLOATS);
      ArrayCodecs.FLOATS.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<int[]> ints(int[] values) {
      var call = channel.<int[]>call("arrays.ints", 1, ArrayCodecs.INTS);
      ArrayCodecs.INTS.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<long[]> longs(long[] values) {
      var call = channel.<long[]>call("arrays.longs", 1, ArrayCodecs.LONGS);
      ArrayCodecs.LONGS.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<int[][]> matrix(double[][] rows) {
      var call = channel.<int[][]>call("arrays.matrix", 1, MATRIX_RESULT);
      ROWS.write(call.arguments(), rows);
      return call.send();
    }

    public CompletionStage<short[]> shorts(short[] values) {
      var call = channel.<short[]>call("arrays.shorts", 1, ArrayCodecs.SHORTS);
      ArrayCodecs.SHORTS.write(call.arguments(), values);
      return call.send();
    }
  }
}
