package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Topics} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TopicsClient implements Topics {
  private static final Codec<List<Person>> LEFT_PUBLICATION = Codecs.list(PersonCodec.INSTANCE);

  private static final Codec<Optional<Integer>> QUALITY = Codecs.optional(Codecs.INT);

  private static final Codec<Map<String, Object>> STATE_CHANGES_PUBLICATION = Codecs.map(Codecs.ANY);

  private final Channel channel;

  private TopicsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Topics of(Channel channel) {
    return new TopicsClient(channel);
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
  public Topic<Person> joined() {
    return openJoined(channel);
  }

  @Override
  public Topic<List<Person>> left(String room, boolean silent) {
    return openLeft(channel, room, silent);
  }

  @Override
  public Topic<byte[]> images(Optional<Integer> quality) {
    return openImages(channel, quality);
  }

  @Override
  public Topic<String> said() {
    return openSaid(channel);
  }

  @Override
  public Topic<Map<String, Object>> stateChanges() {
    return openStateChanges(channel);
  }

  private static Topic<Person> openJoined(Channel channel) {
    return channel.topic("chat.joined", PersonCodec.INSTANCE);
  }

  private static Topic<List<Person>> openLeft(Channel channel, String room, boolean silent) {
    OutgoingSubscription subscription = channel.subscription("chat.left", 2);
    WireWriter out = subscription.arguments();
    out.writeString(room);
    out.writeBoolean(silent);
    return subscription.open(LEFT_PUBLICATION);
  }

  private static Topic<byte[]> openImages(Channel channel, Optional<Integer> quality) {
    OutgoingSubscription subscription = channel.subscription("topics.images", 1);
    WireWriter out = subscription.arguments();
    QUALITY.write(out, quality);
    return subscription.open(Codecs.BYTES);
  }

  private static Topic<String> openSaid(Channel channel) {
    return channel.topic("topics.said", Codecs.STRING);
  }

  private static Topic<Map<String, Object>> openStateChanges(Channel channel) {
    return channel.topic("topics.state_changes", STATE_CHANGES_PUBLICATION);
  }

  /**
   * {@link Topics} with stages in place of results.
   */
  public interface Async {
    Topic<Person> joined();

    Topic<List<Person>> left(String room, boolean silent);

    Topic<byte[]> images(Optional<Integer> quality);

    /**
     * Everything that is said.
     */
    Topic<String> said();

    Topic<Map<String, Object>> stateChanges();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public Topic<Person> joined() {
      return openJoined(channel);
    }

    @Override
    public Topic<List<Person>> left(String room, boolean silent) {
      return openLeft(channel, room, silent);
    }

    @Override
    public Topic<byte[]> images(Optional<Integer> quality) {
      return openImages(channel, quality);
    }

    @Override
    public Topic<String> said() {
      return openSaid(channel);
    }

    @Override
    public Topic<Map<String, Object>> stateChanges() {
      return openStateChanges(channel);
    }
  }
}
