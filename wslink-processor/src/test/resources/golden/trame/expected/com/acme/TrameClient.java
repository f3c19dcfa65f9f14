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
    return new TrameClient(channel).new Async();
  }

  @Override
  public void clientError(String message) {
    beginClientError(message).await(Codecs.VOID);
  }

  @Override
  public void forcePush(String... keys) {
    beginForcePush(keys).await(Codecs.VOID);
  }

  @Override
  public void lifecycle(String phase) {
    beginLifecycle(phase).await(Codecs.VOID);
  }

  @Override
  public Snapshot state() {
    return beginState().await(SnapshotCodec.INSTANCE);
  }

  @Override
  public void update(List<Change> changes) {
    beginUpdate(changes).await(Codecs.VOID);
  }

  @Override
  public Object trigger(String name, List<Object> args, Map<String, Object> kwargs) {
    return beginTrigger(name, args, kwargs).await(TRIGGER_RESULT);
  }

  @Override
  public Topic<List<Action>> actions() {
    return channel.topic("trame.actions.topic", ACTIONS_PUBLICATION);
  }

  @Override
  public Topic<Map<String, Object>> changes() {
    return channel.topic("trame.state.topic", KWARGS);
  }

  private OutgoingCall beginClientError(String message) {
    OutgoingCall call = channel.call("trame.error.client", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(message);
    return call;
  }

  private OutgoingCall beginForcePush(String[] keys) {
    OutgoingCall call = channel.call("trame.force.push", keys.length, 0);
    WireWriter out = call.arguments();
    for (String each : keys) {
      out.writeString(each);
    }
    return call;
  }

  private OutgoingCall beginLifecycle(String phase) {
    OutgoingCall call = channel.call("trame.lifecycle.update", 1, 0);
    WireWriter out = call.arguments();
    out.writeString(phase);
    return call;
  }

  private OutgoingCall beginState() {
    return channel.call("trame.state.get", 0, 0);
  }

  private OutgoingCall beginUpdate(List<Change> changes) {
    OutgoingCall call = channel.call("trame.state.update", 1, 0);
    WireWriter out = call.arguments();
    CHANGES.write(out, changes);
    return call;
  }

  private OutgoingCall beginTrigger(String name, List<Object> args, Map<String, Object> kwargs) {
    OutgoingCall call = channel.call("trame.trigger", 3, 0);
    WireWriter out = call.arguments();
    out.writeString(name);
    ARGS.write(out, args);
    KWARGS.write(out, kwargs);
    return call;
  }

  /**
   * {@link Trame} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Void> clientError(String message) {
      return beginClientError(message).send(Codecs.VOID);
    }

    public CompletionStage<Void> forcePush(String... keys) {
      return beginForcePush(keys).send(Codecs.VOID);
    }

    public CompletionStage<Void> lifecycle(String phase) {
      return beginLifecycle(phase).send(Codecs.VOID);
    }

    public CompletionStage<Snapshot> state() {
      return beginState().send(SnapshotCodec.INSTANCE);
    }

    public CompletionStage<Void> update(List<Change> changes) {
      return beginUpdate(changes).send(Codecs.VOID);
    }

    public CompletionStage<Object> trigger(String name, List<Object> args,
        Map<String, Object> kwargs) {
      return beginTrigger(name, args, kwargs).send(TRIGGER_RESULT);
    }

    public Topic<List<Action>> actions() {
      return TrameClient.this.actions();
    }

    public Topic<Map<String, Object>> changes() {
      return TrameClient.this.changes();
    }
  }
}
