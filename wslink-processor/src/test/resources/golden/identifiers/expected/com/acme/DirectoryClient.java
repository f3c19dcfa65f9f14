package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.TextCodecs;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Directory} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryClient implements Directory {
  private static final Codec<Map<String, URI>> LOCATIONS_RESULT = Codecs.STRING.mapTo(TextCodecs.URI);

  private static final Codec<List<UUID>> IDS = TextCodecs.UUID.list();

  private final Channel channel;

  private DirectoryClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new DirectoryClient(channel).new Async();
  }

  @Override
  public UUID create(URI location) {
    return beginCreate(location).await();
  }

  @Override
  public Map<String, URI> locations(List<UUID> ids) {
    return beginLocations(ids).await();
  }

  private OutgoingCall<UUID> beginCreate(URI location) {
    var call = channel.call("directory.create", 1, TextCodecs.UUID);
    TextCodecs.URI.write(call.arguments(), location);
    return call;
  }

  private OutgoingCall<Map<String, URI>> beginLocations(List<UUID> ids) {
    var call = channel.call("directory.locations", 1, LOCATIONS_RESULT);
    IDS.write(call.arguments(), ids);
    return call;
  }

  /**
   * {@link Directory} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<UUID> create(URI location) {
      return beginCreate(location).send();
    }

    public CompletionStage<Map<String, URI>> locations(List<UUID> ids) {
      return beginLocations(ids).send();
    }
  }
}
