package com.acme;

import com.acme.data.Place;
import com.acme.data.PlaceCodec;
import com.acme.data.Town;
import com.acme.data.TownCodec;
import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Remote} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteClient implements Remote {
  private final Async blocking;

  private RemoteClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Remote of(Channel channel) {
    return new RemoteClient(channel);
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
  public Place place(Town town) {
    return blocking.place(town).toCompletableFuture().join();
  }

  /**
   * {@link Remote} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Place> place(Town town) {
      var call = channel.<Place>call("remote.place", 1, PlaceCodec.INSTANCE);
      TownCodec.INSTANCE.write(call.arguments(), town);
      return call.send();
    }
  }
}
