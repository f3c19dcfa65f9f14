package com.acme;

import io.github.wslink4j.Topic;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link RemoteArea} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RemoteAreaClient implements RemoteArea {
  private static final Codec<Map<String, Object>> EVENT = Codecs.STRING.<Object>mapTo(Codecs.ANY);

  private final Async blocking;

  private final Async async;

  private RemoteAreaClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
    this.async = new Async(channel.async());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static RemoteArea of(Channel channel) {
    return new RemoteAreaClient(channel);
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
  public void drop(String area, int limit) {
    blocking.drop(area, limit);
  }

  @Override
  public void event(String area, String origin, Map<String, Object> event) {
    blocking.event(area, origin, event);
  }

  @Override
  public void reset(String area) {
    blocking.reset(area);
  }

  @Override
  public void size(String area, String origin, Size size) {
    blocking.size(area, origin, size);
  }

  @Override
  public Topic<Chunk> stream() {
    return async.stream();
  }

  /**
   * {@link RemoteArea} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Void> drop(String area, int limit) {
      var call = channel.<Void>call("trame.rca.drop", 2, Codecs.VOID);
      var out = call.arguments();
      out.writeString(area);
      out.writeInt(limit);
      return call.send();
    }

    public CompletionStage<Void> event(String area, String origin, Map<String, Object> event) {
      var call = channel.<Void>call("trame.rca.event", 3, Codecs.VOID);
      var out = call.arguments();
      out.writeString(area);
      out.writeString(origin);
      EVENT.write(out, event);
      return call.send();
    }

    public CompletionStage<Void> reset(String area) {
      var call = channel.<Void>call("trame.rca.reset", 1, Codecs.VOID);
      call.arguments().writeString(area);
      return call.send();
    }

    public CompletionStage<Void> size(String area, String origin, Size size) {
      var call = channel.<Void>call("trame.rca.size", 3, Codecs.VOID);
      var out = call.arguments();
      out.writeString(area);
      out.writeString(origin);
      SizeCodec.INSTANCE.write(out, size);
      return call.send();
    }

    public Topic<Chunk> stream() {
      return channel.<Chunk>topic("trame.rca.topic.stream", ChunkCodec.INSTANCE);
    }
  }
}
