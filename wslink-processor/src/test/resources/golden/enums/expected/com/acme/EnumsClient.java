package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Enums} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EnumsClient implements Enums {
  private static final Codec<List<Level>> LEVELS_RESULT = Codecs.list(LevelCodec.INSTANCE);

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
    return new Staged(channel);
  }

  @Override
  public Level level(Level level) {
    return beginLevel(channel, level).await(LevelCodec.INSTANCE);
  }

  @Override
  public List<Level> levels() {
    return beginLevels(channel).await(LEVELS_RESULT);
  }

  @Override
  public Operation operation() {
    return beginOperation(channel).await(OperationCodec.INSTANCE);
  }

  private static OutgoingCall beginLevel(Channel channel, Level level) {
    OutgoingCall call = channel.call("enums.level", 1, 0);
    WireWriter out = call.arguments();
    LevelCodec.INSTANCE.write(out, level);
    return call;
  }

  private static OutgoingCall beginLevels(Channel channel) {
    return channel.call("enums.levels", 0, 0);
  }

  private static OutgoingCall beginOperation(Channel channel) {
    return channel.call("enums.operation", 0, 0);
  }

  /**
   * {@link Enums} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Level> level(Level level);

    CompletionStage<List<Level>> levels();

    CompletionStage<Operation> operation();
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Level> level(Level level) {
      return beginLevel(channel, level).send(LevelCodec.INSTANCE);
    }

    @Override
    public CompletionStage<List<Level>> levels() {
      return beginLevels(channel).send(LEVELS_RESULT);
    }

    @Override
    public CompletionStage<Operation> operation() {
      return beginOperation(channel).send(OperationCodec.INSTANCE);
    }
  }
}
