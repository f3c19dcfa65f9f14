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
    return new UsersClient(channel).new Async();
  }

  @Override
  public List<User> all() {
    return beginAll().await(ALL_RESULT);
  }

  @Override
  public void close() {
    beginClose().await(Codecs.VOID);
  }

  @Override
  public int count() {
    return beginCount().await(Codecs.INT);
  }

  @Override
  public User find(String key) {
    return beginFind(key).await(FIND_RESULT);
  }

  @Override
  public void put(Map<String, User> entries) {
    beginPut(entries).await(Codecs.VOID);
  }

  @Override
  public Topic<User> changes() {
    return channel.topic("users.changes", UserCodec.INSTANCE);
  }

  private OutgoingCall beginAll() {
    return channel.call("users.all", 0, 0);
  }

  private OutgoingCall beginClose() {
    return channel.call("users.close", 0, 0);
  }

  private OutgoingCall beginCount() {
    return channel.call("users.count", 0, 0);
  }

  private OutgoingCall beginFind(String key) {
    OutgoingCall call = channel.call("users.find", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(key);
    return call;
  }

  private OutgoingCall beginPut(Map<String, User> entries) {
    OutgoingCall call = channel.call("users.put", 1, 0);
    WireWriter out = call.arguments();
    ENTRIES.write(out, entries);
    return call;
  }

  /**
   * {@link Users} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<User>> all() {
      return beginAll().send(ALL_RESULT);
    }

    public CompletionStage<Void> close() {
      return beginClose().send(Codecs.VOID);
    }

    public CompletionStage<Integer> count() {
      return beginCount().send(Codecs.INT);
    }

    /**
     * Finds one.
     *
     * @param key its key
     */
    public CompletionStage<User> find(String key) {
      return beginFind(key).send(FIND_RESULT);
    }

    public CompletionStage<Void> put(Map<String, User> entries) {
      return beginPut(entries).send(Codecs.VOID);
    }

    public Topic<User> changes() {
      return UsersClient.this.changes();
    }
  }
}
