package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
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
  private static final Codec<double[][]> ROWS = Codecs.array(ArrayCodecs.DOUBLES, double[][]::new);

  private static final Codec<int[][]> MATRIX_RESULT = Codecs.array(ArrayCodecs.INTS, int[][]::new);

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
    return beginDoubles(values).await(ArrayCodecs.DOUBLES);
  }

  @Override
  public float[] floats(float[] values) {
    return beginFloats(values).await(ArrayCodecs.FLOATS);
  }

  @Override
  public int[] ints(int[] values) {
    return beginInts(values).await(ArrayCodecs.INTS);
  }

  @Override
  public long[] longs(long[] values) {
    return beginLongs(values).await(ArrayCodecs.LONGS);
  }

  @Override
  public int[][] matrix(double[][] rows) {
    return beginMatrix(rows).await(MATRIX_RESULT);
  }

  @Override
  public short[] shorts(short[] values) {
    return beginShorts(values).await(ArrayCodecs.SHORTS);
  }

  private OutgoingCall beginDoubles(double[] values) {
    OutgoingCall call = channel.call("arrays.doubles", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.DOUBLES.write(out, values);
    return call;
  }

  private OutgoingCall beginFloats(float[] values) {
    OutgoingCall call = channel.call("arrays.floats", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.FLOATS.write(out, values);
    return call;
  }

  private OutgoingCall beginInts(int[] values) {
    OutgoingCall call = channel.call("arrays.ints", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.INTS.write(out, values);
    return call;
  }

  private OutgoingCall beginLongs(long[] values) {
    OutgoingCall call = channel.call("arrays.longs", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.LONGS.write(out, values);
    return call;
  }

  private OutgoingCall beginMatrix(double[][] rows) {
    OutgoingCall call = channel.call("arrays.matrix", 1, 0);
    WireWriter out = call.arguments();
    ROWS.write(out, rows);
    return call;
  }

  private OutgoingCall beginShorts(short[] values) {
    OutgoingCall call = channel.call("arrays.shorts", 1, 0);
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
      return beginDoubles(values).send(ArrayCodecs.DOUBLES);
    }

    public CompletionStage<float[]> floats(float[] values) {
      return beginFloats(values).send(ArrayCodecs.FLOATS);
    }

    public CompletionStage<int[]> ints(int[] values) {
      return beginInts(values).send(ArrayCodecs.INTS);
    }

    public CompletionStage<long[]> longs(long[] values) {
      return beginLongs(values).send(ArrayCodecs.LONGS);
    }

    public CompletionStage<int[][]> matrix(double[][] rows) {
      return beginMatrix(rows).send(MATRIX_RESULT);
    }

    public CompletionStage<short[]> shorts(short[] values) {
      return beginShorts(values).send(ArrayCodecs.SHORTS);
    }
  }
}
