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
 * Calls a {@link Maps} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MapsClient implements Maps {
  private static final Codec<Map<String, List<String>>> WORDS = Codecs.map(Codecs.list(Codecs.STRING));

  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.map(Codecs.INT);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.map(Long::valueOf, Object::toString, Codecs.STRING);

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.map(Integer::valueOf, Object::toString, Codecs.STRING);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.map(Byte::valueOf, Object::toString, Codecs.SHORT);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.map(Short::valueOf, Object::toString, Codecs.BYTE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = Codecs.map(ColorCodec::parse, ColorCodec::format, Codecs.map(Codecs.ANY));

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = Codecs.map(ColorCodec::parse, ColorCodec::format, Codecs.DOUBLE);

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
    return beginCounts(words).await(COUNTS_RESULT);
  }

  @Override
  public Map<Integer, String> names(Map<Long, String> byId) {
    return beginNames(byId).await(NAMES_RESULT);
  }

  @Override
  public Map<Short, Byte> small(Map<Byte, Short> values) {
    return beginSmall(values).await(SMALL_RESULT);
  }

  @Override
  public Map<Color, Double> weights(Map<Color, Map<String, Object>> values) {
    return beginWeights(values).await(WEIGHTS_RESULT);
  }

  private OutgoingCall beginCounts(Map<String, List<String>> words) {
    OutgoingCall call = channel.call("maps.counts", 1, 0);
    WireWriter out = call.arguments();
    WORDS.write(out, words);
    return call;
  }

  private OutgoingCall beginNames(Map<Long, String> byId) {
    OutgoingCall call = channel.call("maps.names", 1, 0);
    WireWriter out = call.arguments();
    BY_ID.write(out, byId);
    return call;
  }

  private OutgoingCall beginSmall(Map<Byte, Short> values) {
    OutgoingCall call = channel.call("maps.small", 1, 0);
    WireWriter out = call.arguments();
    VALUES.write(out, values);
    return call;
  }

  private OutgoingCall beginWeights(Map<Color, Map<String, Object>> values) {
    OutgoingCall call = channel.call("maps.weights", 1, 0);
    WireWriter out = call.arguments();
    VALUES_.write(out, values);
    return call;
  }

  /**
   * {@link Maps} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Map<String, Integer>> counts(Map<String, List<String>> words) {
      return beginCounts(words).send(COUNTS_RESULT);
    }

    public CompletionStage<Map<Integer, String>> names(Map<Long, String> byId) {
      return beginNames(byId).send(NAMES_RESULT);
    }

    public CompletionStage<Map<Short, Byte>> small(Map<Byte, Short> values) {
      return beginSmall(values).send(SMALL_RESULT);
    }

    public CompletionStage<Map<Color, Double>> weights(Map<Color, Map<String, Object>> values) {
      return beginWeights(values).send(WEIGHTS_RESULT);
    }
  }
}
