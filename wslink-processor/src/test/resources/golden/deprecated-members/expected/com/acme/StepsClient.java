package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Steps} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
@SuppressWarnings("removal")
public final class StepsClient implements Steps {
  private static final Codec<List<Step>> STEPS_RESULT = StepCodec.INSTANCE.list();

  private final Channel channel;

  private StepsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new StepsClient(channel).new Async();
  }

  @Override
  @Deprecated
  public void await() {
    beginAwait().await();
  }

  @Override
  public List<Step> steps(Mode mode) {
    return beginSteps(mode).await();
  }

  private OutgoingCall<Void> beginAwait() {
    return channel.call("steps.await", 0, Codecs.VOID);
  }

  private OutgoingCall<List<Step>> beginSteps(Mode mode) {
    var call = channel.call("steps.steps", 1, STEPS_RESULT);
    ModeCodec.INSTANCE.write(call.arguments(), mode);
    return call;
  }

  /**
   * {@link Steps} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    /**
     * Waits.
     *
     * @deprecated nobody waits any more
     */
    @Deprecated
    public CompletionStage<Void> await() {
      return beginAwait().send();
    }

    public CompletionStage<List<Step>> steps(Mode mode) {
      return beginSteps(mode).send();
    }
  }
}
