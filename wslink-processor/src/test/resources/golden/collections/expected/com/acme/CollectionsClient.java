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
    return new CollectionsClient(channel).new Async();
  }

  @Override
  public String[] array(String[] values) {
    return beginArray(values).await(VALUES);
  }

  @Override
  public Collection<Boolean> collection(Collection<Boolean> values) {
    return beginCollection(values).await(VALUES_);
  }

  @Override
  public List<String> list(List<Integer> values) {
    return beginList(values).await(LIST_RESULT);
  }

  @Override
  public List<List<Set<String>>> nested(Point[] points) {
    return beginNested(points).await(NESTED_RESULT);
  }

  @Override
  public Set<Double> set(Set<Double> values) {
    return beginSet(values).await(VALUES___);
  }

  private OutgoingCall beginArray(String[] values) {
    OutgoingCall call = channel.call("collections.array", 1, 0);
    WireWriter out = call.arguments();
    VALUES.write(out, values);
    return call;
  }

  private OutgoingCall beginCollection(Collection<Boolean> values) {
    OutgoingCall call = channel.call("collections.collection", 1, 0);
    WireWriter out = call.arguments();
    VALUES_.write(out, values);
    return call;
  }

  private OutgoingCall beginList(List<Integer> values) {
    OutgoingCall call = channel.call("collections.list", 1, 0);
    WireWriter out = call.arguments();
    VALUES__.write(out, values);
    return call;
  }

  private OutgoingCall beginNested(Point[] points) {
    OutgoingCall call = channel.call("collections.nested", 1, 0);
    WireWriter out = call.arguments();
    POINTS.write(out, points);
    return call;
  }

  private OutgoingCall beginSet(Set<Double> values) {
    OutgoingCall call = channel.call("collections.set", 1, 0);
    WireWriter out = call.arguments();
    VALUES___.write(out, values);
    return call;
  }

  /**
   * {@link Collections} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<String[]> array(String[] values) {
      return beginArray(values).send(VALUES);
    }

    public CompletionStage<Collection<Boolean>> collection(Collection<Boolean> values) {
      return beginCollection(values).send(VALUES_);
    }

    public CompletionStage<List<String>> list(List<Integer> values) {
      return beginList(values).send(LIST_RESULT);
    }

    public CompletionStage<List<List<Set<String>>>> nested(Point[] points) {
      return beginNested(points).send(NESTED_RESULT);
    }

    public CompletionStage<Set<Double>> set(Set<Double> values) {
      return beginSet(values).send(VALUES___);
    }
  }
}
