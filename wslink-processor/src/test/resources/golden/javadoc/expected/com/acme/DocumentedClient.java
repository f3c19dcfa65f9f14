package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Documented} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DocumentedClient implements Documented {
  private final Channel channel;

  private DocumentedClient(Channel channel) {
    this.channel = Objects.requireNonNull(channel, "channel");
  }

  /**
   * The service; its calls wait for their answers.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service
   */
  public static Documented of(Channel channel) {
    return new DocumentedClient(channel);
  }

  /**
   * The service; its calls answer through stages.
   *
   * @param channel the way to the server, such as a connected client
   * @return the service's asynchronous twin
   */
  public static Async async(Channel channel) {
    return new DocumentedClient(channel).new Async();
  }

  @Override
  public String hello(Person person) {
    return beginHello(person).await();
  }

  private OutgoingCall<String> beginHello(Person person) {
    var call = channel.call("documented.hello", 1, Codecs.STRING);
    PersonCodec.INSTANCE.write(call.arguments(), person);
    return call;
  }

  /**
   * {@link Documented} with stages in place of results.
   */
  public final class Async {
    private Async() {
    }

    /**
     * Says {@code hello} to somebody; see {@code Person}.
     *
     * <ul>
     *   <li>one
     *   <li>two, which costs $5
     * </ul>
     *
     * @param person whom,
     *     on two lines
     * @return the words
     */
    public CompletionStage<String> hello(Person person) {
      return beginHello(person).send();
    }
  }
}
