package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
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

  private final Channel channel;

  private CollectionsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new CollectionsClient(channel).new Async();
  }

  @Override
  public String[] array(String[] values) {
    return beginArray(values).await();
  }

  @Override
  public Collection<Boolean> collection(Collection<Boolean> values) {
    return beginCollection(values).await();
  }

  @Override
  public List<String> list(List<Integer> values) {
    return beginList(values).await();
  }

  @Override
  public List<List<Set<String>>> nested(Point[] points) {
    return beginNested(points).await();
  }

  @Override
  public Set<Double> set(Set<Double> values) {
    return beginSet(values).await();
  }

  private OutgoingCall<String[]> beginArray(String[] values) {
    var call = channel.call("collections.array", 1, ARRAY_RESULT);
    ARRAY_RESULT.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<Collection<Boolean>> beginCollection(Collection<Boolean> values) {
    var call = channel.call("collections.collection", 1, COLLECTION_RESULT);
    COLLECTION_RESULT.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<List<String>> beginList(List<Integer> values) {
    var call = channel.call("collections.list", 1, LIST_RESULT);
    VALUES.write(call.arguments(), values);
    return call;
  }

  private OutgoingCall<List<List<Set<String>>>> beginNested(Point[] points) {
    var call = channel.call("collections.nested", 1, NESTED_RESULT);
    POINTS.write(call.arguments(), points);
    return call;
  }

  private OutgoingCall<Set<Double>> beginSet(Set<Double> values) {
    var call = channel.call("collections.set", 1, SET_RESULT);
    SET_RESULT.write(call.arguments(), values);
    return call;
  }

  /**
   * {@link Collections} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String[]> array(String[] values) {
      return beginArray(values).send();
    }

    public CompletionStage<Collection<Boolean>> collection(Collection<Boolean> values) {
      return beginCollection(values).send();
    }

    public CompletionStage<List<String>> list(List<Integer> values) {
      return beginList(values).send();
    }

    public CompletionStage<List<List<Set<String>>>> nested(Point[] points) {
      return beginNested(points).send();
    }

    public CompletionStage<Set<Double>> set(Set<Double> values) {
      return beginSet(values).send();
    }
  }
}
