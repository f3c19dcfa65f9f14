package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Anything} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class AnythingClient implements Anything {
  private static final Codec<List<Object>> LIST_RESULT = Codecs.ANY.list();

  private static final Codec<Map<String, Object>> MAP = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private final Async blocking;

  private AnythingClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public Object echo(Object value) {
    return blocking.echo(value).toCompletableFuture().join();
  }

  @Override
  public List<Object> list(Map<String, Object> map) {
    return blocking.list(map).toCompletableFuture().join();
  }

  @Override
  public void log(String format, Object... values) {
    blocking.log(format, values);
  }

  /**
   * {@link Anything} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Object> echo(Object value) {
      var call = channel.<Object>call("anything.echo", 1, Codecs.ANY);
      call.arguments().writeAny(value);
      return call.send();
    }

    public CompletionStage<List<Object>> list(Map<String, Object> map) {
      var call = channel.<List<Object>>call("anything.list", 1, LIST_RESULT);
      MAP.write(call.arguments(), map);
      return call.send();
    }

    public CompletionStage<Void> log(String format, Object... values) {
      var call = channel.<Void>call("anything.log", 1 + values.length, Codecs.VOID);
      var out = call.arguments();
      out.writeString(format);
      for (Object each : values) {
        out.writeAny(each);
      }
      return call.send();
    }
  }
}
