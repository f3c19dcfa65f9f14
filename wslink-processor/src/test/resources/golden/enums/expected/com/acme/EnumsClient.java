package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Enums} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EnumsClient implements Enums {
  private static final Codec<List<Level>> LEVELS_RESULT = LevelCodec.INSTANCE.list();

  private final Channel channel;

  private EnumsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Enums of(Channel channel) {
    return new EnumsClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new EnumsClient(channel).new Async();
  }

  @Override
  public Level level(Level level) {
    return beginLevel(level).await();
  }

  @Override
  public List<Level> levels() {
    return beginLevels().await();
  }

  @Override
  public Operation operation() {
    return beginOperation().await();
  }

  private OutgoingCall<Level> beginLevel(Level level) {
    var call = channel.call("enums.level", 1, LevelCodec.INSTANCE);
    LevelCodec.INSTANCE.write(call.arguments(), level);
    return call;
  }

  private OutgoingCall<List<Level>> beginLevels() {
    return channel.call("enums.levels", 0, LEVELS_RESULT);
  }

  private OutgoingCall<Operation> beginOperation() {
    return channel.call("enums.operation", 0, OperationCodec.INSTANCE);
  }

  /**
   * {@link Enums} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Level> level(Level level) {
      return beginLevel(level).send();
    }

    public CompletionStage<List<Level>> levels() {
      return beginLevels().send();
    }

    public CompletionStage<Operation> operation() {
      return beginOperation().send();
    }
  }
}
