package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
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
  private static final Codec<List<User>> ALL_RESULT = UserCodec.INSTANCE.list();

  private static final Codec<User> FIND_RESULT = UserCodec.INSTANCE.nullable();

  private static final Codec<Map<String, User>> ENTRIES = Codecs.STRING.mapTo(UserCodec.INSTANCE);

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
    return beginAll().await();
  }

  @Override
  public void close() {
    beginClose().await();
  }

  @Override
  public int count() {
    return beginCount().await();
  }

  @Override
  public User find(String key) {
    return beginFind(key).await();
  }

  @Override
  public void put(Map<String, User> entries) {
    beginPut(entries).await();
  }

  @Override
  public Topic<User> changes() {
    return channel.topic("users.changes", UserCodec.INSTANCE);
  }

  private OutgoingCall<List<User>> beginAll() {
    return channel.call("users.all", 0, ALL_RESULT);
  }

  private OutgoingCall<Void> beginClose() {
    return channel.call("users.close", 0, Codecs.VOID);
  }

  private OutgoingCall<Integer> beginCount() {
    return channel.call("users.count", 0, Codecs.INT);
  }

  private OutgoingCall<User> beginFind(String key) {
    var call = channel.call("users.find", 1, FIND_RESULT);
    call.arguments().writeString(key);
    return call;
  }

  private OutgoingCall<Void> beginPut(Map<String, User> entries) {
    var call = channel.call("users.put", 1, Codecs.VOID);
    ENTRIES.write(call.arguments(), entries);
    return call;
  }

  /**
   * {@link Users} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<List<User>> all() {
      return beginAll().send();
    }

    public CompletionStage<Void> close() {
      return beginClose().send();
    }

    public CompletionStage<Integer> count() {
      return beginCount().send();
    }

    /**
     * Finds one.
     *
     * @param key its key
     */
    public CompletionStage<User> find(String key) {
      return beginFind(key).send();
    }

    public CompletionStage<Void> put(Map<String, User> entries) {
      return beginPut(entries).send();
    }

    public Topic<User> changes() {
      return UsersClient.this.changes();
    }
  }
}
