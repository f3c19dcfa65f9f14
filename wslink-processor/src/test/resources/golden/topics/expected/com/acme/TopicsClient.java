package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Topics} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TopicsClient implements Topics {
  private static final Codec<List<Person>> LEFT_PUBLICATION = PersonCodec.INSTANCE.list();

  private static final Codec<Optional<Integer>> QUALITY = Codecs.INT.optional();

  private static final Codec<Map<String, Object>> STATE_CHANGES_PUBLICATION = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private final Async async;

  private TopicsClient(Channel channel) {
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public Topic<Person> joined() {
    return async.joined();
  }

  @Override
  public Topic<List<Person>> left(String room, boolean silent) {
    return async.left(room, silent);
  }

  @Override
  public Topic<byte[]> images(Optional<Integer> quality) {
    return async.images(quality);
  }

  @Override
  public Topic<String> said() {
    return async.said();
  }

  @Override
  public Topic<Map<String, Object>> stateChanges() {
    return async.stateChanges();
  }

  /**
   * {@link Topics} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public Topic<Person> joined() {
      return channel.<Person>topic("chat.joined", PersonCodec.INSTANCE);
    }

    public Topic<List<Person>> left(String room, boolean silent) {
      var subscription = channel.subscription("chat.left", 2);
      var out = subscription.arguments();
      out.writeString(room);
      out.writeBoolean(silent);
      return subscription.<List<Person>>open(LEFT_PUBLICATION);
    }

    public Topic<byte[]> images(Optional<Integer> quality) {
      var subscription = channel.subscription("topics.images", 1);
      var out = subscription.arguments();
      QUALITY.write(out, quality);
      return subscription.<byte[]>open(Codecs.BYTES);
    }

    /**
     * Everything that is said.
     */
    public Topic<String> said() {
      return channel.<String>topic("topics.said", Codecs.STRING);
    }

    public Topic<Map<String, Object>> stateChanges() {
      return channel.<Map<String, Object>>topic("topics.state_changes", STATE_CHANGES_PUBLICATION);
    }
  }
}
