package com.acme;

import io.github.wslink4j.Topic;
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
 * Calls a {@link Users} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UsersClient implements Users {
  private static final Codec<List<User>> ALL_RESULT = Codecs.list(UserCodec.INSTANCE);

  private static final Codec<User> FIND_RESULT = Codecs.nullable(UserCodec.INSTANCE);

  private static final Codec<Map<String, User>> ENTRIES = Codecs.map(UserCodec.INSTANCE);

  private final Channel channel;

  private UsersClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Users of(Channel channel) {
    return new UsersClient(channel);
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
  public List<User> all() {
    return beginAll(channel).await(ALL_RESULT);
  }

  @Override
  public void close() {
    beginClose(channel).await(Codecs.VOID);
  }

  @Override
  public int count() {
    return beginCount(channel).await(Codecs.INT);
  }

  @Override
  public User find(String key) {
    return beginFind(channel, key).await(FIND_RESULT);
  }

  @Override
  public void put(Map<String, User> entries) {
    beginPut(channel, entries).await(Codecs.VOID);
  }

  @Override
  public Topic<User> changes() {
    return openChanges(channel);
  }

  private static OutgoingCall beginAll(Channel channel) {
    return channel.call("users.all", 0, 0);
  }

  private static OutgoingCall beginClose(Channel channel) {
    return channel.call("users.close", 0, 0);
  }

  private static OutgoingCall beginCount(Channel channel) {
    return channel.call("users.count", 0, 0);
  }

  private static OutgoingCall beginFind(Channel channel, String key) {
    OutgoingCall call = channel.call("users.find", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    return call;
  }

  private static OutgoingCall beginPut(Channel channel, Map<String, User> entries) {
    OutgoingCall call = channel.call("users.put", 1, 0);
    WireWriter out = call.arguments();
    ENTRIES.write(out, entries);
    return call;
  }

  private static Topic<User> openChanges(Channel channel) {
    return channel.topic("users.changes", UserCodec.INSTANCE);
  }

  /**
   * {@link Users} with stages in place of results.
   */
  public interface Async {
    CompletionStage<List<User>> all();

    CompletionStage<Void> close();

    CompletionStage<Integer> count();

    /**
     * Finds one.
     *
     * @param key its key
     */
    CompletionStage<User> find(String key);

    CompletionStage<Void> put(Map<String, User> entries);

    Topic<User> changes();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<List<User>> all() {
      return beginAll(channel).send(ALL_RESULT);
    }

    @Override
    public CompletionStage<Void> close() {
      return beginClose(channel).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Integer> count() {
      return beginCount(channel).send(Codecs.INT);
    }

    @Override
    public CompletionStage<User> find(String key) {
      return beginFind(channel, key).send(FIND_RESULT);
    }

    @Override
    public CompletionStage<Void> put(Map<String, User> entries) {
      return beginPut(channel, entries).send(Codecs.VOID);
    }

    @Override
    public Topic<User> changes() {
      return openChanges(channel);
    }
  }
}
