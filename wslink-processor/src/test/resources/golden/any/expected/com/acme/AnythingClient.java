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
 * Calls a {@link Anything} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnythingClient implements Anything {
  private static final Codec<List<Object>> LIST_RESULT = Codecs.ANY.list();

  private static final Codec<Map<String, Object>> MAP = Codecs.STRING.mapTo(Codecs.ANY);

  private final Channel channel;

  private AnythingClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Anything of(Channel channel) {
    return new AnythingClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new AnythingClient(channel).new Async();
  }

  @Override
  public Object echo(Object value) {
    return beginEcho(value).await();
  }

  @Override
  public List<Object> list(Map<String, Object> map) {
    return beginList(map).await();
  }

  @Override
  public void log(String format, Object... values) {
    beginLog(format, values).await();
  }

  private OutgoingCall<Object> beginEcho(Object value) {
    var call = channel.call("anything.echo", 1, Codecs.ANY);
    call.arguments().writeAny(value);
    return call;
  }

  private OutgoingCall<List<Object>> beginList(Map<String, Object> map) {
    var call = channel.call("anything.list", 1, LIST_RESULT);
    MAP.write(call.arguments(), map);
    return call;
  }

  private OutgoingCall<Void> beginLog(String format, Object[] values) {
    var call = channel.call("anything.log", 1 + values.length, Codecs.VOID);
    WireWriter out = call.arguments();
    out.writeString(format);
    for (Object each : values) {
      out.writeAny(each);
    }
    return call;
  }

  /**
   * {@link Anything} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Object> echo(Object value) {
      return beginEcho(value).send();
    }

    public CompletionStage<List<Object>> list(Map<String, Object> map) {
      return beginList(map).send();
    }

    public CompletionStage<Void> log(String format, Object... values) {
      return beginLog(format, values).send();
    }
  }
}
