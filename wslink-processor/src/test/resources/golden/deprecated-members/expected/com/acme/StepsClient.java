package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Steps} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("removal")
public final class StepsClient implements Steps {
  private static final Codec<List<Step>> STEPS_RESULT = StepCodec.INSTANCE.list();

  private final Async blocking;

  private StepsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Steps of(Channel channel) {
    return new StepsClient(channel);
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
  @Deprecated
  public void await() {
    blocking.await();
  }

  @Override
  public List<Step> steps(Mode mode) {
    return blocking.steps(mode).toCompletableFuture().join();
  }

  /**
   * {@link Steps} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    /**
     * Waits.
     *
     * @deprecated nobody waits any more
     */
    @Deprecated
    public CompletionStage<Void> await() {
      return channel.<Void>call("steps.await", 0, Codecs.VOID).send();
    }

    public CompletionStage<List<Step>> steps(Mode mode) {
      var call = channel.<List<Step>>call("steps.steps", 1, STEPS_RESULT);
      ModeCodec.INSTANCE.write(call.arguments(), mode);
      return call.send();
    }
  }
}
