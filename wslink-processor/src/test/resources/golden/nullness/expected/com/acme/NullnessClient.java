package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Codec<Map<String, Pair>> PAIRS_RESULT = Codecs.STRING.mapTo(PairCodec.INSTANCE.nullable());

  private final Channel channel;

  private NullnessClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new NullnessClient(channel).new Async();
  }

  @Override
  public List<String> all(List<Integer> numbers) {
    return beginAll(numbers).await();
  }

  @Override
  public Object anything(Object value) {
    return beginAnything(value).await();
  }

  @Override
  public Integer[] elements(String[] array) {
    return beginElements(array).await();
  }

  @Override
  public String find(String name) {
    return beginFind(name).await();
  }

  @Override
  public CompletionStage<Pair> later() {
    return beginLater().send();
  }

  @Override
  public Map<String, Pair> pairs(Pair pair) {
    return beginPairs(pair).await();
  }

  private OutgoingCall<List<String>> beginAll(List<Integer> numbers) {
    var call = channel.call("nullness.all", 1, ALL_RESULT);
    NUMBERS.write(call.arguments(), numbers);
    return call;
  }

  private OutgoingCall<Object> beginAnything(Object value) {
    var call = channel.call("nullness.anything", 1, ANYTHING_RESULT);
    ANYTHING_RESULT.write(call.arguments(), value);
    return call;
  }

  private OutgoingCall<Integer[]> beginElements(String[] array) {
    var call = channel.call("nullness.elements", 1, ELEMENTS_RESULT);
    ARRAY.write(call.arguments(), array);
    return call;
  }

  private OutgoingCall<String> beginFind(String name) {
    var call = channel.call("nullness.find", 1, FIND_RESULT);
    FIND_RESULT.write(call.arguments(), name);
    return call;
  }

  private OutgoingCall<Pair> beginLater() {
    return channel.call("nullness.later", 0, LATER_RESULT);
  }

  private OutgoingCall<Map<String, Pair>> beginPairs(Pair pair) {
    var call = channel.call("nullness.pairs", 1, PAIRS_RESULT);
    LATER_RESULT.write(call.arguments(), pair);
    return call;
  }

  /**
   * {@link Nullness} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<String>> all(List<Integer> numbers) {
      return beginAll(numbers).send();
    }

    public CompletionStage<Object> anything(Object value) {
      return beginAnything(value).send();
    }

    public CompletionStage<Integer[]> elements(String[] array) {
      return beginElements(array).send();
    }

    public CompletionStage<String> find(String name) {
      return beginFind(name).send();
    }

    public CompletionStage<Pair> later() {
      return beginLater().send();
    }

    public CompletionStage<Map<String, Pair>> pairs(Pair pair) {
      return beginPairs(pair).send();
    }
  }
}
