package com.acme;

import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codecs;
import java.util.concurrent.CompletionStage;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Documented} on a server.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DocumentedClient implements Documented {
  private final Async blocking;

  private DocumentedClient(Channel channel) {
    this.blocking = new Async(channel.blocking());
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
    return new Async(channel.async());
  }

  @Override
  public String answer() {
    return blocking.answer().toCompletableFuture().join();
  }

  @Override
  public String hello(Person person) {
    return blocking.hello(person).toCompletableFuture().join();
  }

  /**
   * {@link Documented} with stages in place of results.
   */
  public static final class Async {
    private final Channel channel;

    private Async(Channel channel) {
      this.channel = channel;
    }

    /**
     * Answers {@code hello(Person)} as a list would.
     *
     * <pre>{@code
     * @Override
     * public String hello(Person person) {
     *   return "hello";
     * }
     * }</pre>
     *
     * @return {@code @here}, or
     *     {@code
     *     @there}
     */
    public CompletionStage<String> answer() {
      return channel.<String>call("documented.answer", 0, Codecs.STRING).send();
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
      var call = channel.<String>call("documented.hello", 1, Codecs.STRING);
      PersonCodec.INSTANCE.write(call.arguments(), person);
      return call.send();
    }
  }
}
