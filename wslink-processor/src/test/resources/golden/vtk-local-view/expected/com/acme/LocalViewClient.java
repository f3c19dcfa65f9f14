package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link LocalView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LocalViewClient implements LocalView {
  private final Channel channel;

  private LocalViewClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static LocalView of(Channel channel) {
    return new LocalViewClient(channel);
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
  public Object array(String hash, boolean binary) {
    return beginArray(channel, hash, binary).await(Codecs.ANY);
  }

  @Override
  public ViewState state(Object viewId, boolean newSubscription) {
    return beginState(channel, viewId, newSubscription).await(ViewStateCodec.INSTANCE);
  }

  @Override
  public Observed addObserver(Object viewId) {
    return beginAddObserver(channel, viewId).await(ObservedCodec.INSTANCE);
  }

  @Override
  public void removeObserver(Object viewId) {
    beginRemoveObserver(channel, viewId).await(Codecs.VOID);
  }

  @Override
  public Topic<ViewState> states() {
    return openStates(channel);
  }

  private static OutgoingCall beginArray(Channel channel, String hash, boolean binary) {
    OutgoingCall call = channel.call("viewport.geometry.array.get", 2, 0);
    WireWriter out = call.arguments();
    out.writeString(hash);
    out.writeBoolean(binary);
    return call;
  }

  private static OutgoingCall beginState(Channel channel, Object viewId, boolean newSubscription) {
    OutgoingCall call = channel.call("viewport.geometry.view.get.state", 2, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeBoolean(newSubscription);
    return call;
  }

  private static OutgoingCall beginAddObserver(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.geometry.view.observer.add", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static OutgoingCall beginRemoveObserver(Channel channel, Object viewId) {
    OutgoingCall call = channel.call("viewport.geometry.view.observer.remove", 1, 0);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    return call;
  }

  private static Topic<ViewState> openStates(Channel channel) {
    return channel.topic("viewport.geometry.view.subscription", ViewStateCodec.INSTANCE);
  }

  /**
   * {@link LocalView} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Object> array(String hash, boolean binary);

    CompletionStage<ViewState> state(Object viewId, boolean newSubscription);

    CompletionStage<Observed> addObserver(Object viewId);

    CompletionStage<Void> removeObserver(Object viewId);

    Topic<ViewState> states();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Object> array(String hash, boolean binary) {
      return beginArray(channel, hash, binary).send(Codecs.ANY);
    }

    @Override
    public CompletionStage<ViewState> state(Object viewId, boolean newSubscription) {
      return beginState(channel, viewId, newSubscription).send(ViewStateCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Observed> addObserver(Object viewId) {
      return beginAddObserver(channel, viewId).send(ObservedCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Void> removeObserver(Object viewId) {
      return beginRemoveObserver(channel, viewId).send(Codecs.VOID);
    }

    @Override
    public Topic<ViewState> states() {
      return openStates(channel);
    }
  }
}
