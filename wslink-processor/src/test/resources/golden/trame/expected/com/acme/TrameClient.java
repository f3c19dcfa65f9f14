package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Trame} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TrameClient implements Trame {
  private static final Codec<List<Change>> CHANGES = ChangeCodec.INSTANCE.list();

  private static final Codec<Object> TRIGGER_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<Object>> ARGS = Codecs.ANY.list();

  private static final Codec<Map<String, Object>> KWARGS = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private static final Codec<List<Action>> ACTIONS_PUBLICATION = ActionCodec.INSTANCE.list();

  private final Async blocking;

  private final Async async;

  private TrameClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Trame of(Channel channel) {
    return new TrameClient(channel);
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
  public void clientError(String message) {
    blocking.clientError(message);
  }

  @Override
  public void forcePush(String... keys) {
    blocking.forcePush(keys);
  }

  @Override
  public void lifecycle(String phase) {
    blocking.lifecycle(phase);
  }

  @Override
  public Snapshot state() {
    return blocking.state().toCompletableFuture().join();
  }

  @Override
  public void update(List<Change> changes) {
    blocking.update(changes);
  }

  @Override
  public Object trigger(String name, List<Object> args, Map<String, Object> kwargs) {
    return blocking.trigger(name, args, kwargs).toCompletableFuture().join();
  }

  @Override
  public Topic<List<Action>> actions() {
    return async.actions();
  }

  @Override
  public Topic<Map<String, Object>> changes() {
    return async.changes();
  }

  /**
   * {@link Trame} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> clientError(String message) {
      var call = channel.<Void>call("trame.error.client", 1, Codecs.VOID);
      call.arguments().writeString(message);
      return call.send();
    }

    public CompletionStage<Void> forcePush(String... keys) {
      var call = channel.<Void>call("trame.force.push", keys.length, Codecs.VOID);
      var out = call.arguments();
      for (String each : keys) {
        out.writeString(each);
      }
      return call.send();
    }

    public CompletionStage<Void> lifecycle(String phase) {
      var call = channel.<Void>call("trame.lifecycle.update", 1, Codecs.VOID);
      call.arguments().writeString(phase);
      return call.send();
    }

    public CompletionStage<Snapshot> state() {
      return channel.<Snapshot>call("trame.state.get", 0, SnapshotCodec.INSTANCE).send();
    }

    public CompletionStage<Void> update(List<Change> changes) {
      var call = channel.<Void>call("trame.state.update", 1, Codecs.VOID);
      CHANGES.write(call.arguments(), changes);
      return call.send();
    }

    public CompletionStage<Object> trigger(String name, List<Object> args,
        Map<String, Object> kwargs) {
      var call = channel.<Object>call("trame.trigger", 3, TRIGGER_RESULT);
      var out = call.arguments();
      out.writeString(name);
      ARGS.write(out, args);
      KWARGS.write(out, kwargs);
      return call.send();
    }

    public Topic<List<Action>> actions() {
      return channel.<List<Action>>topic("trame.actions.topic", ACTIONS_PUBLICATION);
    }

    public Topic<Map<String, Object>> changes() {
      return channel.<Map<String, Object>>topic("trame.state.topic", KWARGS);
    }
  }
}
