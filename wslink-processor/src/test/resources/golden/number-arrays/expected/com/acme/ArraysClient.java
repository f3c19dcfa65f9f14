package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Arrays} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ArraysClient implements Arrays {
  private static final Codec<int[][]> MATRIX_RESULT = ArrayCodecs.INTS.array(int[][]::new);

  private static final Codec<double[][]> ROWS = ArrayCodecs.DOUBLES.array(double[][]::new);

  private final Channel channel;

  private ArraysClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new ArraysClient(channel).new Async();
  }

  @Override
  public double[] doubles(double[] values) {
    return beginDoubles(values).await();
  }

  @Override
  public float[] floats(float[] values) {
    return beginFloats(values).await();
  }

  @Override
  public int[] ints(int[] values) {
    return beginInts(values).await();
  }

  @Override
  public long[] longs(long[] values) {
    return beginLongs(values).await();
  }

  @Override
  public int[][] matrix(double[][] rows) {
    return beginMatrix(rows).await();
  }

  @Override
  public short[] shorts(short[] values) {
    return beginShorts(values).await();
  }

  private OutgoingCall<double[]> beginDoubles(double[] values) {
    OutgoingCall<double[]> call = channel.call("arrays.doubles", 1, ArrayCodecs.DOUBLES);
    WireWriter out = call.arguments();
    ArrayCodecs.DOUBLES.write(out, values);
    return call;
  }

  private OutgoingCall<float[]> beginFloats(float[] values) {
    OutgoingCall<float[]> call = channel.call("arrays.floats", 1, ArrayCodecs.FLOATS);
    WireWriter out = call.arguments();
    ArrayCodecs.FLOATS.write(out, values);
    return call;
  }

  private OutgoingCall<int[]> beginInts(int[] values) {
    OutgoingCall<int[]> call = channel.call("arrays.ints", 1, ArrayCodecs.INTS);
    WireWriter out = call.arguments();
    ArrayCodecs.INTS.write(out, values);
    return call;
  }

  private OutgoingCall<long[]> beginLongs(long[] values) {
    OutgoingCall<long[]> call = channel.call("arrays.longs", 1, ArrayCodecs.LONGS);
    WireWriter out = call.arguments();
    ArrayCodecs.LONGS.write(out, values);
    return call;
  }

  private OutgoingCall<int[][]> beginMatrix(double[][] rows) {
    OutgoingCall<int[][]> call = channel.call("arrays.matrix", 1, MATRIX_RESULT);
    WireWriter out = call.arguments();
    ROWS.write(out, rows);
    return call;
  }

  private OutgoingCall<short[]> beginShorts(short[] values) {
    OutgoingCall<short[]> call = channel.call("arrays.shorts", 1, ArrayCodecs.SHORTS);
    WireWriter out = call.arguments();
    ArrayCodecs.SHORTS.write(out, values);
    return call;
  }

  /**
   * {@link Arrays} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<double[]> doubles(double[] values) {
      return beginDoubles(values).send();
    }

    public CompletionStage<float[]> floats(float[] values) {
      return beginFloats(values).send();
    }

    public CompletionStage<int[]> ints(int[] values) {
      return beginInts(values).send();
    }

    public CompletionStage<long[]> longs(long[] values) {
      return beginLongs(values).send();
    }

    public CompletionStage<int[][]> matrix(double[][] rows) {
      return beginMatrix(rows).send();
    }

    public CompletionStage<short[]> shorts(short[] values) {
      return beginShorts(values).send();
    }
  }
}
