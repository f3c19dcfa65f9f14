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
    return new LocalViewClient(channel).new Async();
  }

  @Override
  public Object array(String hash, boolean binary) {
    return beginArray(hash, binary).await();
  }

  @Override
  public ViewState state(Object viewId, boolean newSubscription) {
    return beginState(viewId, newSubscription).await();
  }

  @Override
  public Observed addObserver(Object viewId) {
    return beginAddObserver(viewId).await();
  }

  @Override
  public void removeObserver(Object viewId) {
    beginRemoveObserver(viewId).await();
  }

  @Override
  public Topic<ViewState> states() {
    return channel.topic("viewport.geometry.view.subscription", ViewStateCodec.INSTANCE);
  }

  private OutgoingCall<Object> beginArray(String hash, boolean binary) {
    var call = channel.call("viewport.geometry.array.get", 2, Codecs.ANY);
    WireWriter out = call.arguments();
    out.writeString(hash);
    out.writeBoolean(binary);
    return call;
  }

  private OutgoingCall<ViewState> beginState(Object viewId, boolean newSubscription) {
    var call = channel.call("viewport.geometry.view.get.state", 2, ViewStateCodec.INSTANCE);
    WireWriter out = call.arguments();
    out.writeAny(viewId);
    out.writeBoolean(newSubscription);
    return call;
  }

  private OutgoingCall<Observed> beginAddObserver(Object viewId) {
    var call = channel.call("viewport.geometry.view.observer.add", 1, ObservedCodec.INSTANCE);
    call.arguments().writeAny(viewId);
    return call;
  }

  private OutgoingCall<Void> beginRemoveObserver(Object viewId) {
    var call = channel.call("viewport.geometry.view.observer.remove", 1, Codecs.VOID);
    call.arguments().writeAny(viewId);
    return call;
  }

  /**
   * {@link LocalView} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Object> array(String hash, boolean binary) {
      return beginArray(hash, binary).send();
    }

    public CompletionStage<ViewState> state(Object viewId, boolean newSubscription) {
      return beginState(viewId, newSubscription).send();
    }

    public CompletionStage<Observed> addObserver(Object viewId) {
      return beginAddObserver(viewId).send();
    }

    public CompletionStage<Void> removeObserver(Object viewId) {
      return beginRemoveObserver(viewId).send();
    }

    public Topic<ViewState> states() {
      return LocalViewClient.this.states();
    }
  }
}
