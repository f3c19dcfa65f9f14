package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Optionals} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class OptionalsClient implements Optionals {
  private static final Codec<Optional<List<Optional<Double>>>> DEEP_RESULT = Codecs.DOUBLE.optional().list().optional();

  private static final Codec<Optional<Settings>> SETTINGS = SettingsCodec.INSTANCE.optional();

  private static final Codec<Optional<String>> FIND_RESULT = Codecs.STRING.optional();

  private static final Codec<Optional<Integer>> NUMBER = Codecs.INT.optional();

  private final Async blocking;

  private final Async async;

  private OptionalsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Optionals of(Channel channel) {
    return new OptionalsClient(channel);
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
  public Optional<List<Optional<Double>>> deep(Optional<Settings> settings) {
    return blocking.deep(settings).toCompletableFuture().join();
  }

  @Override
  public Optional<String> find(Optional<Integer> number) {
    return blocking.find(number).toCompletableFuture().join();
  }

  @Override
  public CompletionStage<Optional<String>> later() {
    return async.later();
  }

  @Override
  public Settings settings(String name, Optional<String> suffix) {
    return blocking.settings(name, suffix).toCompletableFuture().join();
  }

  /**
   * {@link Optionals} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Optional<List<Optional<Double>>>> deep(Optional<Settings> settings) {
      var call = channel.<Optional<List<Optional<Double>>>>call("optionals.deep", 1, DEEP_RESULT);
      SETTINGS.write(call.arguments(), settings);
      return call.send();
    }

    public CompletionStage<Optional<String>> find(Optional<Integer> number) {
      var call = channel.<Optional<String>>call("optionals.find", 1, FIND_RESULT);
      NUMBER.write(call.arguments(), number);
      return call.send();
    }

    public CompletionStage<Optional<String>> later() {
      return channel.<Optional<String>>call("optionals.later", 0, FIND_RESULT).send();
    }

    public CompletionStage<Settings> settings(String name, Optional<String> suffix) {
      var call = channel.<Settings>call("optionals.settings", 2, SettingsCodec.INSTANCE);
      var out = call.arguments();
      out.writeString(name);
      FIND_RESULT.write(out, suffix);
      return call.send();
    }
  }
}
