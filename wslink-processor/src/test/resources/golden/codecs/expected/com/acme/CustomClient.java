package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Custom} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CustomClient implements Custom {
  private static final Codec<Bean> BEAN_RESULT = Codecs.checked(new Serialized<>(Bean.class));

  private static final Codec<Path> MESH_RESULT = Codecs.checked(new PathCodec());

  private static final Codec<Version> NEXT_RESULT = Codecs.checked(new VersionCodec());

  private static final Codec<List<Path>> PATHS_RESULT = Codecs.checked(new PathCodec()).list();

  private static final Codec<Path> ROOT = Codecs.checked(new PathCodec());

  private final Async blocking;

  private CustomClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Custom of(Channel channel) {
    return new CustomClient(channel);
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
  public Bean bean() {
    return blocking.bean().toCompletableFuture().join();
  }

  @Override
  public Path mesh() {
    return blocking.mesh().toCompletableFuture().join();
  }

  @Override
  public Version next(Version version) {
    return blocking.next(version).toCompletableFuture().join();
  }

  @Override
  public List<Path> paths(Path root) {
    return blocking.paths(root).toCompletableFuture().join();
  }

  /**
   * {@link Custom} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Bean> bean() {
      return channel.<Bean>call("custom.bean", 0, BEAN_RESULT).send();
    }

    public CompletionStage<Path> mesh() {
      return channel.<Path>call("custom.mesh", 0, MESH_RESULT).send();
    }

    public CompletionStage<Version> next(Version version) {
      var call = channel.<Version>call("custom.next", 1, NEXT_RESULT);
      NEXT_RESULT.write(call.arguments(), version);
      return call.send();
    }

    public CompletionStage<List<Path>> paths(Path root) {
      var call = channel.<List<Path>>call("custom.paths", 1, PATHS_RESULT);
      ROOT.write(call.arguments(), root);
      return call.send();
    }
  }
}
