package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
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
  private static final Codec<Bean> BEAN_RESULT = Codecs.checked(new Serialized<>(Bean.class));

  private static final Codec<Version> NEXT_RESULT = Codecs.checked(new VersionCodec());

  private static final Codec<List<Path>> PATHS_RESULT = Codecs.checked(new PathCodec()).list();

  private static final Codec<Path> ROOT = Codecs.checked(new PathCodec());

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
    return beginBean().await();
  }

  @Override
  public Version next(Version version) {
    return beginNext(version).await();
  }

  @Override
  public List<Path> paths(Path root) {
    return beginPaths(root).await();
  }

  private OutgoingCall<Bean> beginBean() {
    return channel.call("custom.bean", 0, BEAN_RESULT);
  }

  private OutgoingCall<Version> beginNext(Version version) {
    var call = channel.call("custom.next", 1, NEXT_RESULT);
    NEXT_RESULT.write(call.arguments(), version);
    return call;
  }

  private OutgoingCall<List<Path>> beginPaths(Path root) {
    var call = channel.call("custom.paths", 1, PATHS_RESULT);
    ROOT.write(call.arguments(), root);
    return call;
  }

  /**
   * {@link Custom} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Bean> bean() {
      return beginBean().send();
    }

    public CompletionStage<Version> next(Version version) {
      return beginNext(version).send();
    }

    public CompletionStage<List<Path>> paths(Path root) {
      return beginPaths(root).send();
    }
  }
}
