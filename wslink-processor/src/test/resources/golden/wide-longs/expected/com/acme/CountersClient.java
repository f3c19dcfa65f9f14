package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Counters} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CountersClient implements Counters {
  private static final Codec<List<Long>> ALL_RESULT = Codecs.list(Codecs.WIDE_LONG);

  private final Channel channel;

  private CountersClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Counters of(Channel channel) {
    return new CountersClient(channel);
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
  public List<Long> all(long[] values) {
    return beginAll(channel, values).await(ALL_RESULT);
  }

  @Override
  public Long boxed(Long value) {
    return beginBoxed(channel, value).await(Codecs.WIDE_LONG);
  }

  @Override
  public long next(long after) {
    return beginNext(channel, after).await(Codecs.WIDE_LONG);
  }

  @Override
  public long[] packed(long[] values) {
    return beginPacked(channel, values).await(ArrayCodecs.PACKED_LONGS);
  }

  private static OutgoingCall beginAll(Channel channel, long[] values) {
    OutgoingCall call = channel.call("counters.all", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.WIDE_LONGS.write(out, values);
    return call;
  }

  private static OutgoingCall beginBoxed(Channel channel, Long value) {
    OutgoingCall call = channel.call("counters.boxed", 1, 0);
    WireWriter out = call.arguments();
    Codecs.WIDE_LONG.write(out, value);
    return call;
  }

  private static OutgoingCall beginNext(Channel channel, long after) {
    OutgoingCall call = channel.call("counters.next", 1, 0);
    WireWriter out = call.arguments();
    out.writeWideLong(after);
    return call;
  }

  private static OutgoingCall beginPacked(Channel channel, long[] values) {
    OutgoingCall call = channel.call("counters.packed", 1, 0);
    WireWriter out = call.arguments();
    ArrayCodecs.PACKED_LONGS.write(out, values);
    return call;
  }

  /**
   * {@link Counters} with stages in place of results.
   */
  public interface Async {
    CompletionStage<List<Long>> all(long[] values);

    CompletionStage<Long> boxed(Long value);

    CompletionStage<Long> next(long after);

    CompletionStage<long[]> packed(long[] values);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<List<Long>> all(long[] values) {
      return beginAll(channel, values).send(ALL_RESULT);
    }

    @Override
    public CompletionStage<Long> boxed(Long value) {
      return beginBoxed(channel, value).send(Codecs.WIDE_LONG);
    }

    @Override
    public CompletionStage<Long> next(long after) {
      return beginNext(channel, after).send(Codecs.WIDE_LONG);
    }

    @Override
    public CompletionStage<long[]> packed(long[] values) {
      return beginPacked(channel, values).send(ArrayCodecs.PACKED_LONGS);
    }
  }
}
