package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link LocalView} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class LocalViewClient implements LocalView {
  private final Async blocking;

  private final Async async;

  private LocalViewClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
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
    return new Async(channel.async());
  }

  @Override
  public Object array(String hash, boolean binary) {
    return blocking.array(hash, binary).toCompletableFuture().join();
  }

  @Override
  public ViewState state(Object viewId, boolean newSubscription) {
    return blocking.state(viewId, newSubscription).toCompletableFuture().join();
  }

  @Override
  public Observed addObserver(Object viewId) {
    return blocking.addObserver(viewId).toCompletableFuture().join();
  }

  @Override
  public void removeObserver(Object viewId) {
    blocking.removeObserver(viewId);
  }

  @Override
  public Topic<ViewState> states() {
    return async.states();
  }

  /**
   * {@link LocalView} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Object> array(String hash, boolean binary) {
      var call = channel.<Object>call("viewport.geometry.array.get", 2, Codecs.ANY);
      var out = call.arguments();
      out.writeString(hash);
      out.writeBoolean(binary);
      return call.send();
    }

    public CompletionStage<ViewState> state(Object viewId, boolean newSubscription) {
      var call = channel.<ViewState>call("viewport.geometry.view.get.state", 2, ViewStateCodec.INSTANCE);
      var out = call.arguments();
      out.writeAny(viewId);
      out.writeBoolean(newSubscription);
      return call.send();
    }

    public CompletionStage<Observed> addObserver(Object viewId) {
      var call = channel.<Observed>call("viewport.geometry.view.observer.add", 1, ObservedCodec.INSTANCE);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public CompletionStage<Void> removeObserver(Object viewId) {
      var call = channel.<Void>call("viewport.geometry.view.observer.remove", 1, Codecs.VOID);
      call.arguments().writeAny(viewId);
      return call.send();
    }

    public Topic<ViewState> states() {
      return channel.<ViewState>topic("viewport.geometry.view.subscription", ViewStateCodec.INSTANCE);
    }
  }
}
