package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.OutgoingCall;
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
    var call = channel.call("arrays.doubles", 1, ArrayCodecs.DOUBLES);
    ArrayCodecs.DOUBLES.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<float[]> beginFloats(float[] values) {
    var call = channel.call("arrays.floats", 1, ArrayCodecs.FLOATS);
    ArrayCodecs.FLOATS.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<int[]> beginInts(int[] values) {
    var call = channel.call("arrays.ints", 1, ArrayCodecs.INTS);
    ArrayCodecs.INTS.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<long[]> beginLongs(long[] values) {
    var call = channel.call("arrays.longs", 1, ArrayCodecs.LONGS);
    ArrayCodecs.LONGS.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<int[][]> beginMatrix(double[][] rows) {
    var call = channel.call("arrays.matrix", 1, MATRIX_RESULT);
    ROWS.write(call.arguments(), rows);
    return call;
  }

  private OutgoingCall<short[]> beginShorts(short[] values) {
    var call = channel.call("arrays.shorts", 1, ArrayCodecs.SHORTS);
    ArrayCodecs.SHORTS.write(call.arguments(), values);
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
