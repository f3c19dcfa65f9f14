package com.acme;

import io.github.wslink4j.codegen.v1.ArrayCodecs;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Counters} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CountersClient implements Counters {
  private static final Codec<List<Long>> ALL_RESULT = Codecs.WIDE_LONG.list();

  private final Async blocking;

  private CountersClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public List<Long> all(long[] values) {
    return blocking.all(values).toCompletableFuture().join();
  }

  @Override
  public Long boxed(Long value) {
    return blocking.boxed(value).toCompletableFuture().join();
  }

  @Override
  public long next(long after) {
    return blocking.next(after).toCompletableFuture().join();
  }

  @Override
  public long[] packed(long[] values) {
    return blocking.packed(values).toCompletableFuture().join();
  }

  /**
   * {@link Counters} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List<Long>> all(long[] values) {
      var call = channel.<List<Long>>call("counters.all", 1, ALL_RESULT);
      ArrayCodecs.WIDE_LONGS.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<Long> boxed(Long value) {
      var call = channel.<Long>call("counters.boxed", 1, Codecs.WIDE_LONG);
      Codecs.WIDE_LONG.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Long> next(long after) {
      var call = channel.<Long>call("counters.next", 1, Codecs.WIDE_LONG);
      call.arguments().writeWideLong(after);
      return call.send();
    }

    public CompletionStage<long[]> packed(long[] values) {
      var call = channel.<long[]>call("counters.packed", 1, ArrayCodecs.PACKED_LONGS);
      ArrayCodecs.PACKED_LONGS.write(call.arguments(), values);
      return call.send();
    }
  }
}
