package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Maps} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class MapsClient implements Maps {
  private static final Codec<Map<String, Integer>> COUNTS_RESULT = Codecs.STRING.<Integer>mapTo(Codecs.INT);

  private static final Codec<Map<String, List<String>>> WORDS = Codecs.STRING.<List<String>>mapTo(Codecs.STRING.list());

  private static final Codec<Map<Integer, String>> NAMES_RESULT = Codecs.INT.<String>mapTo(Codecs.STRING);

  private static final Codec<Map<Long, String>> BY_ID = Codecs.LONG.<String>mapTo(Codecs.STRING);

  private static final Codec<Map<Short, Byte>> SMALL_RESULT = Codecs.SHORT.<Byte>mapTo(Codecs.BYTE);

  private static final Codec<Map<Byte, Short>> VALUES = Codecs.BYTE.<Short>mapTo(Codecs.SHORT);

  private static final Codec<Map<Color, Double>> WEIGHTS_RESULT = ColorCodec.INSTANCE.<Double>mapTo(Codecs.DOUBLE);

  private static final Codec<Map<Color, Map<String, Object>>> VALUES_ = ColorCodec.INSTANCE.<Map<String, Object>>mapTo(Codecs.STRING.<Object>mapTo(Codecs.ANY));

  private final Async blocking;

  private MapsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Map<String, Integer> counts(Map<String, List<String>> words) {
    return blocking.counts(words).toCompletableFuture().join();
  }

  @Override
  public Map<Integer, String> names(Map<Long, String> byId) {
    return blocking.names(byId).toCompletableFuture().join();
  }

  @Override
  public Map<Short, Byte> small(Map<Byte, Short> values) {
    return blocking.small(values).toCompletableFuture().join();
  }

  @Override
  public Map<Color, Double> weights(Map<Color, Map<String, Object>> values) {
    return blocking.weights(values).toCompletableFuture().join();
  }

  /**
   * {@link Maps} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Map<String, Integer>> counts(Map<String, List<String>> words) {
      var call = channel.<Map<String, Integer>>call("maps.counts", 1, COUNTS_RESULT);
      WORDS.write(call.arguments(), words);
      return call.send();
    }

    public CompletionStage<Map<Integer, String>> names(Map<Long, String> byId) {
      var call = channel.<Map<Integer, String>>call("maps.names", 1, NAMES_RESULT);
      BY_ID.write(call.arguments(), byId);
      return call.send();
    }

    public CompletionStage<Map<Short, Byte>> small(Map<Byte, Short> values) {
      var call = channel.<Map<Short, Byte>>call("maps.small", 1, SMALL_RESULT);
      VALUES.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<Map<Color, Double>> weights(Map<Color, Map<String, Object>> values) {
      var call = channel.<Map<Color, Double>>call("maps.weights", 1, WEIGHTS_RESULT);
      VALUES_.write(call.arguments(), values);
      return call.send();
    }
  }
}
