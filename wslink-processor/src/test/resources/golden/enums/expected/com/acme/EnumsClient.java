package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import java.util.List;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Enums} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class EnumsClient implements Enums {
  private static final Codec<List<Level>> LEVELS_RESULT = LevelCodec.INSTANCE.list();

  private final Async blocking;

  private EnumsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Level level(Level level) {
    return blocking.level(level).toCompletableFuture().join();
  }

  @Override
  public List<Level> levels() {
    return blocking.levels().toCompletableFuture().join();
  }

  @Override
  public Operation operation() {
    return blocking.operation().toCompletableFuture().join();
  }

  /**
   * {@link Enums} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Level> level(Level level) {
      var call = channel.<Level>call("enums.level", 1, LevelCodec.INSTANCE);
      LevelCodec.INSTANCE.write(call.arguments(), level);
      return call.send();
    }

    public CompletionStage<List<Level>> levels() {
      return channel.<List<Level>>call("enums.levels", 0, LEVELS_RESULT).send();
    }

    public CompletionStage<Operation> operation() {
      return channel.<Operation>call("enums.operation", 0, OperationCodec.INSTANCE).send();
    }
  }
}
