package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Records} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RecordsClient implements Records {
  private final Async blocking;

  private RecordsClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Records of(Channel channel) {
    return new RecordsClient(channel);
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
  public Person find(Person like) {
    return blocking.find(like).toCompletableFuture().join();
  }

  @Override
  public Empty nothing(Empty nothing) {
    return blocking.nothing(nothing).toCompletableFuture().join();
  }

  /**
   * {@link Records} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    public CompletionStage<Person> find(Person like) {
      var call = channel.<Person>call("records.find", 1, PersonCodec.INSTANCE);
      PersonCodec.INSTANCE.write(call.arguments(), like);
      return call.send();
    }

    public CompletionStage<Empty> nothing(Empty nothing) {
      var call = channel.<Empty>call("records.nothing", 1, EmptyCodec.INSTANCE);
      EmptyCodec.INSTANCE.write(call.arguments(), nothing);
      return call.send();
    }
  }
}
