package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.OutgoingCall;
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
    return new RecordsClient(channel).new Async();
  }

  @Override
  public Person find(Person like) {
    return beginFind(like).await();
  }

  @Override
  public Empty nothing(Empty nothing) {
    return beginNothing(nothing).await();
  }

  private OutgoingCall<Person> beginFind(Person like) {
    var call = channel.call("records.find", 1, PersonCodec.INSTANCE);
    PersonCodec.INSTANCE.write(call.arguments(), like);
    return call;
  }

  private OutgoingCall<Empty> beginNothing(Empty nothing) {
    var call = channel.call("records.nothing", 1, EmptyCodec.INSTANCE);
    EmptyCodec.INSTANCE.write(call.arguments(), nothing);
    return call;
  }

  /**
   * {@link Records} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    public CompletionStage<Person> find(Person like) {
      return beginFind(like).send();
    }

    public CompletionStage<Empty> nothing(Empty nothing) {
      return beginNothing(nothing).send();
    }
  }
}
