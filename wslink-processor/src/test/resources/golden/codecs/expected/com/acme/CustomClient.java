package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Custom} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class CustomClient implements Custom {
  private static final Codec<Bean> BEAN_RESULT = new Serialized<>(Bean.class);

  private static final Codec<Version> VERSION = new VersionCodec();

  private static final Codec<Path> ROOT = new PathCodec();

  private static final Codec<List<Path>> PATHS_RESULT = Codecs.list(new PathCodec());

  private final Channel channel;

  private CustomClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new CustomClient(channel).new Async();
  }

  @Override
  public Bean bean() {
    return beginBean().await(BEAN_RESULT);
  }

  @Override
  public Version next(Version version) {
    return beginNext(version).await(VERSION);
  }

  @Override
  public List<Path> paths(Path root) {
    return beginPaths(root).await(PATHS_RESULT);
  }

  private OutgoingCall beginBean() {
    return channel.call("custom.bean", 0, 0);
  }

  private OutgoingCall beginNext(Version version) {
    OutgoingCall call = channel.call("custom.next", 1, 0);
    WireWriter out = call.arguments();
    VERSION.write(out, version);
    return call;
  }

  private OutgoingCall beginPaths(Path root) {
    OutgoingCall call = channel.call("custom.paths", 1, 0);
    WireWriter out = call.arguments();
    ROOT.write(out, root);
    return call;
  }

  /**
   * {@link Custom} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Bean> bean() {
      return beginBean().send(BEAN_RESULT);
    }

    public CompletionStage<Version> next(Version version) {
      return beginNext(version).send(VERSION);
    }

    public CompletionStage<List<Path>> paths(Path root) {
      return beginPaths(root).send(PATHS_RESULT);
    }
  }
}
