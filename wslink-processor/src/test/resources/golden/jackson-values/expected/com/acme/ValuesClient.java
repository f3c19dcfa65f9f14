package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Values} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class ValuesClient implements Values {
  private static final Codec<List<Weekday>> DAYS = Codecs.list(WeekdayCodec.INSTANCE);

  private static final Codec<Map<String, Celsius>> TEMPERATURES_RESULT = Codecs.map(CelsiusCodec.INSTANCE);

  private static final Codec<Wrapper<UserId>> WRAPPER = WrapperCodec.of(UserIdCodec.INSTANCE);

  private static final Codec<Wrapper<String>> WRAPPED_RESULT = WrapperCodec.of(Codecs.STRING);

  private final Channel channel;

  private ValuesClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Values of(Channel channel) {
    return new ValuesClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new ValuesClient(channel).new Async();
  }

  @Override
  public UserId next(UserId id) {
    return beginNext(id).await(UserIdCodec.INSTANCE);
  }

  @Override
  public Map<String, Celsius> temperatures(List<Weekday> days) {
    return beginTemperatures(days).await(TEMPERATURES_RESULT);
  }

  @Override
  public Wrapper<String> wrapped(Wrapper<UserId> wrapper) {
    return beginWrapped(wrapper).await(WRAPPED_RESULT);
  }

  private OutgoingCall beginNext(UserId id) {
    OutgoingCall call = channel.call("values.next", 1, 0);
    WireWriter out = call.arguments();
    UserIdCodec.INSTANCE.write(out, id);
    return call;
  }

  private OutgoingCall beginTemperatures(List<Weekday> days) {
    OutgoingCall call = channel.call("values.temperatures", 1, 0);
    WireWriter out = call.arguments();
    DAYS.write(out, days);
    return call;
  }

  private OutgoingCall beginWrapped(Wrapper<UserId> wrapper) {
    OutgoingCall call = channel.call("values.wrapped", 1, 0);
    WireWriter out = call.arguments();
    WRAPPER.write(out, wrapper);
    return call;
  }

  /**
   * {@link Values} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<UserId> next(UserId id) {
      return beginNext(id).send(UserIdCodec.INSTANCE);
    }

    public CompletionStage<Map<String, Celsius>> temperatures(List<Weekday> days) {
      return beginTemperatures(days).send(TEMPERATURES_RESULT);
    }

    public CompletionStage<Wrapper<String>> wrapped(Wrapper<UserId> wrapper) {
      return beginWrapped(wrapper).send(WRAPPED_RESULT);
    }
  }
}
