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
 * Calls a {@link Maps} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MapsClient implements Maps {
  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.STRING.mapTo(Codecs.INT);

  private static final Codec<Map<String, List<String>>> WORDS = Codecs.STRING.mapTo(Codecs.STRING.list());

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.INT.mapTo(Codecs.STRING);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.LONG.mapTo(Codecs.STRING);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.SHORT.mapTo(Codecs.BYTE);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.BYTE.mapTo(Codecs.SHORT);

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = ColorCodec.INSTANCE.mapTo(Codecs.DOUBLE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = ColorCodec.INSTANCE.mapTo(Codecs.STRING.mapTo(Codecs.ANY));

  private final Channel channel;

  private MapsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Maps of(Channel channel) {
    return new MapsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new MapsClient(channel).new Async();
  }

  @Override
  public Map<String, Integer> counts(Map<String, List<String>> words) {
    return beginCounts(words).await();
  }

  @Override
  public Map<Integer, String> names(Map<Long, String> byId) {
    return beginNames(byId).await();
  }

  @Override
  public Map<Short, Byte> small(Map<Byte, Short> values) {
    return beginSmall(values).await();
  }

  @Override
  public Map<Color, Double> weights(Map<Color, Map<String, Object>> values) {
    return beginWeights(values).await();
  }

  private OutgoingCall<Map<String, Integer>> beginCounts(Map<String, List<String>> words) {
    var call = channel.call("maps.counts", 1, COUNTS_RESULT);
    WORDS.write(call.arguments(), words);
    return call;
  }

  private OutgoingCall<Map<Integer, String>> beginNames(Map<Long, String> byId) {
    var call = channel.call("maps.names", 1, NAMES_RESULT);
    BY_ID.write(call.arguments(), byId);
    return call;
  }

  private OutgoingCall<Map<Short, Byte>> beginSmall(Map<Byte, Short> values) {
    var call = channel.call("maps.small", 1, SMALL_RESULT);
    VALUES.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<Map<Color, Double>> beginWeights(Map<Color, Map<String, Object>> values) {
    var call = channel.call("maps.weights", 1, WEIGHTS_RESULT);
    VALUES_.write(call.arguments(), values);
    return call;
  }

  /**
   * {@link Maps} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Map<String, Integer>> counts(Map<String, List<String>> words) {
      return beginCounts(words).send();
    }

    public CompletionStage<Map<Integer, String>> names(Map<Long, String> byId) {
      return beginNames(byId).send();
    }

    public CompletionStage<Map<Short, Byte>> small(Map<Byte, Short> values) {
      return beginSmall(values).send();
    }

    public CompletionStage<Map<Color, Double>> weights(Map<Color, Map<String, Object>> values) {
      return beginWeights(values).send();
    }
  }
}
