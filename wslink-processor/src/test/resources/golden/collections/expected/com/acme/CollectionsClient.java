package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Collections} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CollectionsClient implements Collections {
  private static final Codec<String[]> ARRAY_RESULT = Codecs.STRING.array(String[]::new);

  private static final Codec<Collection<Boolean>> COLLECTION_RESULT = Codecs.BOOLEAN.collection();

  private static final Codec<List<String>> LIST_RESULT = Codecs.STRING.list();

  private static final Codec<List<Integer>> VALUES = Codecs.INT.list();

  private static final Codec<List<List<Set<String>>>> NESTED_RESULT = Codecs.STRING.set().list().list();

  private static final Codec<Point[]> POINTS = PointCodec.INSTANCE.array(Point[]::new);

  private static final Codec<Set<Double>> SET_RESULT = Codecs.DOUBLE.set();

  private final Async blocking;

  private CollectionsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Collections of(Channel channel) {
    return new CollectionsClient(channel);
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
  public String[] array(String[] values) {
    return blocking.array(values).toCompletableFuture().join();
  }

  @Override
  public Collection<Boolean> collection(Collection<Boolean> values) {
    return blocking.collection(values).toCompletableFuture().join();
  }

  @Override
  public List<String> list(List<Integer> values) {
    return blocking.list(values).toCompletableFuture().join();
  }

  @Override
  public List<List<Set<String>>> nested(Point[] points) {
    return blocking.nested(points).toCompletableFuture().join();
  }

  @Override
  public Set<Double> set(Set<Double> values) {
    return blocking.set(values).toCompletableFuture().join();
  }

  /**
   * {@link Collections} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String[]> array(String[] values) {
      var call = channel.<String[]>call("collections.array", 1, ARRAY_RESULT);
      ARRAY_RESULT.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<Collection<Boolean>> collection(Collection<Boolean> values) {
      var call = channel.<Collection<Boolean>>call("collections.collection", 1, COLLECTION_RESULT);
      COLLECTION_RESULT.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<List<String>> list(List<Integer> values) {
      var call = channel.<List<String>>call("collections.list", 1, LIST_RESULT);
      VALUES.write(call.arguments(), values);
      return call.send();
    }

    public CompletionStage<List<List<Set<String>>>> nested(Point[] points) {
      var call = channel.<List<List<Set<String>>>>call("collections.nested", 1, NESTED_RESULT);
      POINTS.write(call.arguments(), points);
      return call.send();
    }

    public CompletionStage<Set<Double>> set(Set<Double> values) {
      var call = channel.<Set<Double>>call("collections.set", 1, SET_RESULT);
      SET_RESULT.write(call.arguments(), values);
      return call.send();
    }
  }
}
