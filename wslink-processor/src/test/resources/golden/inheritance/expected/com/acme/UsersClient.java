package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Users} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class UsersClient implements Users {
  private static final Codec<List<User>> ALL_RESULT = UserCodec.INSTANCE.list();

  private static final Codec<User> FIND_RESULT = UserCodec.INSTANCE.nullable();

  private static final Codec<Map<String, User>> ENTRIES = Codecs.STRING.<User>mapTo(UserCodec.INSTANCE);

  private static final Errors LOAD_ERRORS = Errors.<Missing>of("Missing", Missing.class, MissingCodec.INSTANCE);

  private static final Errors PUT_ERRORS = Errors.<Locked>of("Locked", Locked.class, LockedCodec.INSTANCE);

  private final Async blocking;

  private final Async async;

  private UsersClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public List<User> all() {
    return blocking.all().toCompletableFuture().join();
  }

  @Override
  public void close() {
    blocking.close();
  }

  @Override
  public int count() {
    return blocking.count().toCompletableFuture().join();
  }

  @Override
  public User find(String key) {
    return blocking.find(key).toCompletableFuture().join();
  }

  @Override
  public void load(String file) throws Missing {
    blocking.load(file);
  }

  @Override
  public void put(Map<String, User> entries) throws Locked {
    blocking.put(entries);
  }

  @Override
  public Integer size() {
    return blocking.size().toCompletableFuture().join();
  }

  @Override
  public void unload() {
    blocking.unload();
  }

  @Override
  public Topic<User> changes() {
    return async.changes();
  }

  /**
   * {@link Users} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<List<User>> all() {
      return channel.<List<User>>call("users.all", 0, ALL_RESULT).send();
    }

    public CompletionStage<Void> close() {
      return channel.<Void>call("users.close", 0, Codecs.VOID).send();
    }

    public CompletionStage<Integer> count() {
      return channel.<Integer>call("users.count", 0, Codecs.INT).send();
    }

    /**
     * Finds one.
     *
     * @param key its key
     */
    public CompletionStage<User> find(String key) {
      var call = channel.<User>call("users.find", 1, FIND_RESULT);
      call.arguments().writeString(key);
      return call.send();
    }

    public CompletionStage<Void> load(String file) {
      var call = channel.<Void>call("users.load", 1, Codecs.VOID, LOAD_ERRORS);
      call.arguments().writeString(file);
      return call.send();
    }

    public CompletionStage<Void> put(Map<String, User> entries) {
      var call = channel.<Void>call("users.put", 1, Codecs.VOID, PUT_ERRORS);
      ENTRIES.write(call.arguments(), entries);
      return call.send();
    }

    public CompletionStage<Integer> size() {
      return channel.<Integer>call("users.size", 0, Codecs.INT).send();
    }

    public CompletionStage<Void> unload() {
      return channel.<Void>call("users.unload", 0, Codecs.VOID).send();
    }

    public Topic<User> changes() {
      return channel.<User>topic("users.changes", UserCodec.INSTANCE);
    }
  }
}
