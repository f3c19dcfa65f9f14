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
  private static final Codec<List<Change>> CHANGES = ChangeCodec.INSTANCE.list();

  private static final Codec<Object> TRIGGER_RESULT = Codecs.ANY.nullable();

  private static final Codec<List<Object>> ARGS = Codecs.ANY.list();

  private static final Codec<Map<String, Object>> KWARGS = Codecs.STRING.mapTo(Codecs.ANY);

  private static final Codec<List<Action>> ACTIONS_PUBLICATION = ActionCodec.INSTANCE.list();

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
    beginClientError(message).await();
  }

  @Override
  public void forcePush(String... keys) {
    beginForcePush(keys).await();
  }

  @Override
  public void lifecycle(String phase) {
    beginLifecycle(phase).await();
  }

  @Override
  public Snapshot state() {
    return beginState().await();
  }

  @Override
  public void update(List<Change> changes) {
    beginUpdate(changes).await();
  }

  @Override
  public Object trigger(String name, List<Object> args, Map<String, Object> kwargs) {
    return beginTrigger(name, args, kwargs).await();
  }

  @Override
  public Topic<List<Action>> actions() {
    return channel.topic("trame.actions.topic", ACTIONS_PUBLICATION);
  }

  @Override
  public Topic<Map<String, Object>> changes() {
    return channel.topic("trame.state.topic", KWARGS);
  }

  private OutgoingCall<Void> beginClientError(String message) {
    var call = channel.call("trame.error.client", 1, Codecs.VOID);
    call.arguments().writeString(message);
    return call;
  }

  private OutgoingCall<Void> beginForcePush(String[] keys) {
    var call = channel.call("trame.force.push", keys.length, Codecs.VOID);
    WireWriter out = call.arguments();
    for (String each : keys) {
      out.writeString(each);
    }
    return call;
  }

  private OutgoingCall<Void> beginLifecycle(String phase) {
    var call = channel.call("trame.lifecycle.update", 1, Codecs.VOID);
    call.arguments().writeString(phase);
    return call;
  }

  private OutgoingCall<Snapshot> beginState() {
    return channel.call("trame.state.get", 0, SnapshotCodec.INSTANCE);
  }

  private OutgoingCall<Void> beginUpdate(List<Change> changes) {
    var call = channel.call("trame.state.update", 1, Codecs.VOID);
    CHANGES.write(call.arguments(), changes);
    return call;
  }

  private OutgoingCall<Object> beginTrigger(String name, List<Object> args,
      Map<String, Object> kwargs) {
    var call = channel.call("trame.trigger", 3, TRIGGER_RESULT);
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
      return beginClientError(message).send();
    }

    public CompletionStage<Void> forcePush(String... keys) {
      return beginForcePush(keys).send();
    }

    public CompletionStage<Void> lifecycle(String phase) {
      return beginLifecycle(phase).send();
    }

    public CompletionStage<Snapshot> state() {
      return beginState().send();
    }

    public CompletionStage<Void> update(List<Change> changes) {
      return beginUpdate(changes).send();
    }

    public CompletionStage<Object> trigger(String name, List<Object> args,
        Map<String, Object> kwargs) {
      return beginTrigger(name, args, kwargs).send();
    }

    public Topic<List<Action>> actions() {
      return TrameClient.this.actions();
    }

    public Topic<Map<String, Object>> changes() {
      return TrameClient.this.changes();
    }
  }
}
