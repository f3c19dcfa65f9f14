package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Records} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class RecordsClient implements Records {
  private final Channel channel;

  private RecordsClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
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
    return new Staged(channel);
  }

  @Override
  public Person find(Person like) {
    return beginFind(channel, like).await(PersonCodec.INSTANCE);
  }

  @Override
  public Empty nothing(Empty nothing) {
    return beginNothing(channel, nothing).await(EmptyCodec.INSTANCE);
  }

  private static OutgoingCall beginFind(Channel channel, Person like) {
    OutgoingCall call = channel.call("records.find", 1, 0);
    WireWriter out = call.arguments();
    PersonCodec.INSTANCE.write(out, like);
    return call;
  }

  private static OutgoingCall beginNothing(Channel channel, Empty nothing) {
    OutgoingCall call = channel.call("records.nothing", 1, 0);
    WireWriter out = call.arguments();
    EmptyCodec.INSTANCE.write(out, nothing);
    return call;
  }

  /**
   * {@link Records} with stages in place of results.
   */
  public interface Async {
    CompletionStage<Person> find(Person like);

    CompletionStage<Empty> nothing(Empty nothing);
  }

  private static final class Staged implements Async {
    private final Channel channel;

    private Staged(Channel channel) {
      this.channel = Objects.requireNonNull(channel, "channel");
    }

    @Override
    public CompletionStage<Person> find(Person like) {
      return beginFind(channel, like).send(PersonCodec.INSTANCE);
    }

    @Override
    public CompletionStage<Empty> nothing(Empty nothing) {
      return beginNothing(channel, nothing).send(EmptyCodec.INSTANCE);
    }
  }
}
