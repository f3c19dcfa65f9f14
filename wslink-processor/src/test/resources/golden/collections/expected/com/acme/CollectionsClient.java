package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
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
  private static final Codec<String[]> VALUES = Codecs.array(Codecs.STRING, String[]::new);

  private static final Codec<Collection<Boolean>> VALUES_ = Codecs.collection(Codecs.BOOLEAN);

  private static final Codec<List<Integer>> VALUES__ = Codecs.list(Codecs.INT);

  private static final Codec<List<String>> LIST_RESULT = Codecs.list(Codecs.STRING);

  private static final Codec<Point[]> POINTS = Codecs.array(PointCodec.INSTANCE, Point[]::new);

  private static final Codec<List<List<Set<String>>>> NESTED_RESULT = Codecs.list(Codecs.list(Codecs.set(Codecs.STRING)));

  private static final Codec<Set<Double>> VALUES___ = Codecs.set(Codecs.DOUBLE);

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
    return new Staged(channel);
  }

  @Override
  public String[] array(String[] values) {
    return beginArray(channel, values).await(VALUES);
  }

  @Override
  public Collection<Boolean> collection(Collection<Boolean> values) {
    return beginCollection(channel, values).await(VALUES_);
  }

  @Override
  public List<String> list(List<Integer> values) {
    return beginList(channel, values).await(LIST_RESULT);
  }

  @Override
  public List<List<Set<String>>> nested(Point[] points) {
    return beginNested(channel, points).await(NESTED_RESULT);
  }

  @Override
  public Set<Double> set(Set<Double> values) {
    return beginSet(channel, values).await(VALUES___);
  }

  private static OutgoingCall beginArray(Channel channel, String[] values) {
    OutgoingCall call = channel.call("collections.array", 1, 0);
    WireWriter out = call.arguments();
    VALUES.write(out, values);
    return call;
  }

  private static OutgoingCall beginCollection(Channel channel, Collection<Boolean> values) {
    OutgoingCall call = channel.call("collections.collection", 1, 0);
    WireWriter out = call.arguments();
    VALUES_.write(out, values);
    return call;
  }

  private static OutgoingCall beginList(Channel channel, List<Integer> values) {
    OutgoingCall call = channel.call("collections.list", 1, 0);
    WireWriter out = call.arguments();
    VALUES__.write(out, values);
    return call;
  }

  private static OutgoingCall beginNested(Channel channel, Point[] points) {
    OutgoingCall call = channel.call("collections.nested", 1, 0);
    WireWriter out = call.arguments();
    POINTS.write(out, points);
    return call;
  }

  private static OutgoingCall beginSet(Channel channel, Set<Double> values) {
    OutgoingCall call = channel.call("collections.set", 1, 0);
    WireWriter out = call.arguments();
    VALUES___.write(out, values);
    return call;
  }

  /**
   * {@link Collections} with stages in place of results.
   */
  public interface Async {
    CompletionStage<String[]> array(String[] values);

    CompletionStage<Collection<Boolean>> collection(Collection<Boolean> values);

    CompletionStage<List<String>> list(List<Integer> values);

    CompletionStage<List<List<Set<String>>>> nested(Point[] points);

    CompletionStage<Set<Double>> set(Set<Double> values);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<String[]> array(String[] values) {
      return beginArray(channel, values).send(VALUES);
    }

    @Override
    public CompletionStage<Collection<Boolean>> collection(Collection<Boolean> values) {
      return beginCollection(channel, values).send(VALUES_);
    }

    @Override
    public CompletionStage<List<String>> list(List<Integer> values) {
      return beginList(channel, values).send(LIST_RESULT);
    }

    @Override
    public CompletionStage<List<List<Set<String>>>> nested(Point[] points) {
      return beginNested(channel, points).send(NESTED_RESULT);
    }

    @Override
    public CompletionStage<Set<Double>> set(Set<Double> values) {
      return beginSet(channel, values).send(VALUES___);
    }
  }
}
