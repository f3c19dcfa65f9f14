package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Nullness} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class NullnessClient implements Nullness {
  private static final Codec<List<String>> ALL_RESULT = Codecs.STRING.nullable().list();

  private static final Codec<List<Integer>> NUMBERS = Codecs.INT.nullable().list();

  private static final Codec<Object> ANYTHING_RESULT = Codecs.ANY.nullable();

  private static final Codec<Integer[]> ELEMENTS_RESULT = Codecs.INT.nullable().array(Integer[]::new);

  private static final Codec<String[]> ARRAY = Codecs.STRING.array(String[]::new).nullable();

  private static final Codec<String> FIND_RESULT = Codecs.STRING.nullable();

  private static final Codec<Pair> LATER_RESULT = PairCodec.INSTANCE.nullable();

  private static final Codec<Map<String, Pair>> PAIRS_RESULT = Codecs.STRING.<Pair>mapTo(PairCodec.INSTANCE.nullable());

  private final Async blocking;

  private final Async async;

  private NullnessClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Nullness of(Channel channel) {
    return new NullnessClient(channel);
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
  public List<String> all(List<Integer> numbers) {
    return blocking.all(numbers).toCompletableFuture().join();
  }

  @Override
  public Object anything(Object value) {
    return blocking.anything(value).toCompletableFuture().join();
  }

  @Override
  public Integer[] elements(String[] array) {
    return blocking.elements(array).toCompletableFuture().join();
  }

  @Override
  public String find(String name) {
    return blocking.find(name).toCompletableFuture().join();
  }

  @Override
  public CompletionStage<Pair> later() {
    return async.later();
  }

  @Override
  public Map<String, Pair> pairs(Pair pair) {
    return blocking.pairs(pair).toCompletableFuture().join();
  }

  /**
   * {@link Nullness} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List<String>> all(List<Integer> numbers) {
      var call = channel.<List<String>>call("nullness.all", 1, ALL_RESULT);
      NUMBERS.write(call.arguments(), numbers);
      return call.send();
    }

    public CompletionStage<Object> anything(Object value) {
      var call = channel.<Object>call("nullness.anything", 1, ANYTHING_RESULT);
      ANYTHING_RESULT.write(call.arguments(), value);
      return call.send();
    }

    public CompletionStage<Integer[]> elements(String[] array) {
      var call = channel.<Integer[]>call("nullness.elements", 1, ELEMENTS_RESULT);
      ARRAY.write(call.arguments(), array);
      return call.send();
    }

    public CompletionStage<String> find(String name) {
      var call = channel.<String>call("nullness.find", 1, FIND_RESULT);
      FIND_RESULT.write(call.arguments(), name);
      return call.send();
    }

    public CompletionStage<Pair> later() {
      return channel.<Pair>call("nullness.later", 0, LATER_RESULT).send();
    }

    public CompletionStage<Map<String, Pair>> pairs(Pair pair) {
      var call = channel.<Map<String, Pair>>call("nullness.pairs", 1, PAIRS_RESULT);
      LATER_RESULT.write(call.arguments(), pair);
      return call.send();
    }
  }
}
