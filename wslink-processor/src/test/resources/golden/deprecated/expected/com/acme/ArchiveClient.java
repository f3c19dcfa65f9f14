package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Archive} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("deprecation")
public final class ArchiveClient implements Archive {
  private static final Codec<List<OldPoint>> POINTS_RESULT = OldPointCodec.INSTANCE.list();

  private final Async blocking;

  private ArchiveClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Archive of(Channel channel) {
    return new ArchiveClient(channel);
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
  public String name() {
    return blocking.name().toCompletableFuture().join();
  }

  @Override
  @Deprecated
  public List<OldPoint> points() {
    return blocking.points().toCompletableFuture().join();
  }

  /**
   * {@link Archive} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<String> name() {
      return channel.<String>call("archive.name", 0, Codecs.STRING).send();
    }

    @Deprecated
    public CompletionStage<List<OldPoint>> points() {
      return channel.<List<OldPoint>>call("archive.points", 0, POINTS_RESULT).send();
    }
  }
}
