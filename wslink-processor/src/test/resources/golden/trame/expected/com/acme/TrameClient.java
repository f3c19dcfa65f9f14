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
 * Calls a {@link Trame} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class TrameClient implements Trame {
  private static final Codec<List<Change>> CHANGES = Codecs.list(ChangeCodec.INSTANCE);

  private static final Codec<List<Object>> ARGS = Codecs.list(Codecs.ANY);

  private static final Codec<Map<String, Object>> KWARGS = Codecs.map(Codecs.ANY);

  private static final Codec<Object> TRIGGER_RESULT = Codecs.nullable(Codecs.ANY);

  private static final Codec<List<Action>> ACTIONS_PUBLICATION = Codecs.list(ActionCodec.INSTANCE);

  private final Channel channel;

  private TrameClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new Staged(channel);
  }

  @Override
  public void clientError(String message) {
    beginClientError(channel, message).await(Codecs.VOID);
  }

  @Override
  public void forcePush(String... keys) {
    beginForcePush(channel, keys).await(Codecs.VOID);
  }

  @Override
  public void lifecycle(String phase) {
    beginLifecycle(channel, phase).await(Codecs.VOID);
  }

  @Override
  public Snapshot state() {
    return beginState(channel).await(SnapshotCodec.INSTANCE);
  }

  @Override
  public void update(List<Change> changes) {
    beginUpdate(channel, changes).await(Codecs.VOID);
  }

  @Override
  public Object trigger(String name, List<Object> args, Map<String, Object> kwargs) {
    return beginTrigger(channel, name, args, kwargs).await(TRIGGER_RESULT);
  }

  @Override
  public Topic<List<Action>> actions() {
    return openActions(channel);
  }

  @Override
  public Topic<Map<String, Object>> changes() {
    return openChanges(channel);
  }

  private static OutgoingCall beginClientError(Channel channel, String message) {
    OutgoingCall call = channel.call("trame.error.client", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(message);
    return call;
  }

  private static OutgoingCall beginForcePush(Channel channel, String[] keys) {
    OutgoingCall call = channel.call("trame.force.push", keys.length, 0);
    WireWriter out = call.arguments();
    for (String each : keys) {
      out.writeString(each);
    }
    return call;
  }

  private static OutgoingCall beginLifecycle(Channel channel, String phase) {
    OutgoingCall call = channel.call("trame.lifecycle.update", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(phase);
    return call;
  }

  private static OutgoingCall beginState(Channel channel) {
    return channel.call("trame.state.get", 0, 0);
  }

  private static OutgoingCall beginUpdate(Channel channel, List<Change> changes) {
    OutgoingCall call = channel.call("trame.state.update", 1, 0);
    WireWriter out = call.arguments();
    CHANGES.write(out, changes);
    return call;
  }

  private static OutgoingCall beginTrigger(Channel channel, String name, List<Object> args,
      Map<String, Object> kwargs) {
    OutgoingCall call = channel.call("trame.trigger", 3, 0);
    WireWriter out = call.arguments();
    out.writeString(name);
    ARGS.write(out, args);
    KWARGS.write(out, kwargs);
    return call;
  }

  private static Topic<List<Action>> openActions(Channel channel) {
    return channel.topic("trame.actions.topic", ACTIONS_PUBLICATION);
  }

  private static Topic<Map<String, Object>> openChanges(Channel channel) {
    return channel.topic("trame.state.topic", KWARGS);
  }

  /**
   * {@link Trame} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Void> clientError(String message);

    CompletionStage<Void> forcePush(String... keys);

    CompletionStage<Void> lifecycle(String phase);

    CompletionStage<Snapshot> state();

    CompletionStage<Void> update(List<Change> changes);

    CompletionStage<Object> trigger(String name, List<Object> args, Map<String, Object> kwargs);

    Topic<List<Action>> actions();

    Topic<Map<String, Object>> changes();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Void> clientError(String message) {
      return beginClientError(channel, message).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> forcePush(String... keys) {
      return beginForcePush(channel, keys).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Void> lifecycle(String phase) {
      return beginLifecycle(channel, phase).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Snapshot> state() {
      return beginState(channel).send(SnapshotCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Void> update(List<Change> changes) {
      return beginUpdate(channel, changes).send(Codecs.VOID);
    }

    @Override
    public CompletionStage<Object> trigger(String name, List<Object> args,
        Map<String, Object> kwargs) {
      return beginTrigger(channel, name, args, kwargs).send(TRIGGER_RESULT);
    }

    @Override
    public Topic<List<Action>> actions() {
      return openActions(channel);
    }

    @Override
    public Topic<Map<String, Object>> changes() {
      return openChanges(channel);
    }
  }
}
