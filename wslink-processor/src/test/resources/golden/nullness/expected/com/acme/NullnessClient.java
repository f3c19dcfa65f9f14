package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
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
  private static final Codec<List<Integer>> NUMBERS = Codecs.list(Codecs.nullable(Codecs.INT));

  private static final Codec<List<String>> ALL_RESULT = Codecs.list(Codecs.nullable(Codecs.STRING));

  private static final Codec<Object> VALUE = Codecs.nullable(Codecs.ANY);

  private static final Codec<String[]> ARRAY = Codecs.nullable(Codecs.array(Codecs.STRING, String[]::new));

  private static final Codec<Integer[]> ELEMENTS_RESULT = Codecs.array(Codecs.nullable(Codecs.INT), Integer[]::new);

  private static final Codec<String> NAME = Codecs.nullable(Codecs.STRING);

  private static final Codec<Pair> LATER_RESULT = Codecs.nullable(PairCodec.INSTANCE);

  private static final Codec<Map<String, Pair>> PAIRS_RESULT = Codecs.map(Codecs.nullable(PairCodec.INSTANCE));

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
    return beginAll(numbers).await(ALL_RESULT);
  }

  @Override
  public Object anything(Object value) {
    return beginAnything(value).await(VALUE);
  }

  @Override
  public Integer[] elements(String[] array) {
    return beginElements(array).await(ELEMENTS_RESULT);
  }

  @Override
  public String find(String name) {
    return beginFind(name).await(NAME);
  }

  @Override
  public CompletionStage<Pair> later() {
    return beginLater().send(LATER_RESULT);
  }

  @Override
  public Map<String, Pair> pairs(Pair pair) {
    return beginPairs(pair).await(PAIRS_RESULT);
  }

  private OutgoingCall beginAll(List<Integer> numbers) {
    OutgoingCall call = channel.call("nullness.all", 1, 0);
    WireWriter out = call.arguments();
    NUMBERS.write(out, numbers);
    return call;
  }

  private OutgoingCall beginAnything(Object value) {
    OutgoingCall call = channel.call("nullness.anything", 1, 0);
    WireWriter out = call.arguments();
    VALUE.write(out, value);
    return call;
  }

  private OutgoingCall beginElements(String[] array) {
    OutgoingCall call = channel.call("nullness.elements", 1, 0);
    WireWriter out = call.arguments();
    ARRAY.write(out, array);
    return call;
  }

  private OutgoingCall beginFind(String name) {
    OutgoingCall call = channel.call("nullness.find", 1, 0);
    WireWriter out = call.arguments();
    NAME.write(out, name);
    return call;
  }

  private OutgoingCall beginLater() {
    return channel.call("nullness.later", 0, 0);
  }

  private OutgoingCall beginPairs(Pair pair) {
    OutgoingCall call = channel.call("nullness.pairs", 1, 0);
    WireWriter out = call.arguments();
    LATER_RESULT.write(out, pair);
    return call;
  }

  /**
   * {@link Nullness} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<String>> all(List<Integer> numbers) {
      return beginAll(numbers).send(ALL_RESULT);
    }

    public CompletionStage<Object> anything(Object value) {
      return beginAnything(value).send(VALUE);
    }

    public CompletionStage<Integer[]> elements(String[] array) {
      return beginElements(array).send(ELEMENTS_RESULT);
    }

    public CompletionStage<String> find(String name) {
      return beginFind(name).send(NAME);
    }

    public CompletionStage<Pair> later() {
      return beginLater().send(LATER_RESULT);
    }

    public CompletionStage<Map<String, Pair>> pairs(Pair pair) {
      return beginPairs(pair).send(PAIRS_RESULT);
    }
  }
}
