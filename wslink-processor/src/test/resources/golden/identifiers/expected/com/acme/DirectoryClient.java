package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.TextCodecs;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Directory} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryClient implements Directory {
  private static final Codec<Map<String, URI>> LOCATIONS_RESULT = Codecs.STRING.<URI>mapTo(TextCodecs.URI);

  private static final Codec<List<UUID>> IDS = TextCodecs.UUID.list();

  private final Async blocking;

  private DirectoryClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Directory of(Channel channel) {
    return new DirectoryClient(channel);
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
  public UUID create(URI location) {
    return blocking.create(location).toCompletableFuture().join();
  }

  @Override
  public Map<String, URI> locations(List<UUID> ids) {
    return blocking.locations(ids).toCompletableFuture().join();
  }

  @Override
  public long price€(long amount€) {
    return blocking.price€(amount€).toCompletableFuture().join();
  }

  /**
   * {@link Directory} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<UUID> create(URI location) {
      var call = channel.<UUID>call("directory.create", 1, TextCodecs.UUID);
      TextCodecs.URI.write(call.arguments(), location);
      return call.send();
    }

    public CompletionStage<Map<String, URI>> locations(List<UUID> ids) {
      var call = channel.<Map<String, URI>>call("directory.locations", 1, LOCATIONS_RESULT);
      IDS.write(call.arguments(), ids);
      return call.send();
    }

    public CompletionStage<Long> price€(long amount€) {
      var call = channel.<Long>call("directory.price", 1, Codecs.LONG);
      call.arguments().writeLong(amount€);
      return call.send();
    }
  }
}
