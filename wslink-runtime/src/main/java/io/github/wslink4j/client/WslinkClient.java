package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.Channel;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.OutgoingCall;
import io.github.wslink4j.codegen.v1.OutgoingStream;
import io.github.wslink4j.codegen.v1.OutgoingSubscription;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A connection to a wslink server, of either generation.
 *
 * <pre>{@code
 * try (WslinkClient client = WslinkClient.connect(URI.create("ws://localhost:1234/ws"), secret)) {
 *   Viewport viewport = ViewportClient.of(client);
 *   Camera camera = viewport.rotate(10, 20);
 * }
 * }</pre>
 *
 * <p>Generated client stubs are made of it; {@link #call(String, List, Map)} and {@link #subscribe}
 * do the same by name, for methods that have no interface in Java.
 *
 * <p><b>Threads.</b> The client is thread-safe. Calls of several threads are sent in the order in
 * which they were made, and their answers may come in any order. Listeners, hooks and what is
 * attached to a stage run on the client's executor, one after another and never on a thread that
 * reads from the network, so they may make blocking calls. What they must not do is wait for a
 * stage of the same client; that is refused with an {@code IllegalStateException}.
 *
 * <p><b>The end.</b> When the connection ends, every call that waits fails with a {@link
 * RemoteException} of code -32099, as does every later one; whoever subscribed with an {@code
 * onEnd} is told of the same exception. A client does not connect again.
 */
public final class WslinkClient implements Channel, AutoCloseable {

  private final Conversation conversation;

  private WslinkClient(Conversation conversation, Consumer<? super CloseReason> onClose) {
    this.conversation = conversation;
    conversation.closed().thenAccept(onClose);
  }

  /**
   * Connects with the default settings and waits for the server's welcome.
   *
   * @param uri the server's websocket endpoint, such as {@code ws://localhost:1234/ws}
   * @param secret what lets the client in
   * @return the connected client
   * @throws RemoteException with code -32000 if the server refuses the secret; with code -32099 if
   *     there is no server, or it does not answer within 10 seconds
   */
  public static WslinkClient connect(URI uri, String secret) {
    return builder().uri(uri).secret(secret).connect();
  }

  /**
   * Connects with the default settings.
   *
   * @param uri the server's websocket endpoint, such as {@code ws://localhost:1234/ws}
   * @param secret what lets the client in
   * @return the connected client, or a {@link RemoteException} as {@link #connect} throws it
   */
  public static CompletionStage<WslinkClient> connectAsync(URI uri, String secret) {
    return builder().uri(uri).secret(secret).connectAsync();
  }

  /**
   * Begins to say where and how to connect.
   *
   * @return a builder with the default settings
   */
  public static WslinkClientBuilder builder() {
    return new WslinkClientBuilder();
  }

  static WslinkClient connect(Settings settings) {
    CompletableFuture<Conversation> conversation = Connecting.start(settings);
    try {
      return new WslinkClient(conversation.get(), settings.onClose());
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RemoteException remote
          ? remote.here()
          : RemoteException.local("cannot connect to " + settings.uri(), e.getCause());
    } catch (InterruptedException e) {
      // Whoever connects in the meantime is let go again.
      conversation.thenAccept(Conversation::close);
      Thread.currentThread().interrupt();
      throw RemoteException.local("interrupted while connecting to " + settings.uri(), e);
    }
  }

  static CompletionStage<WslinkClient> connectAsync(Settings settings) {
    CompletableFuture<WslinkClient> client = new CompletableFuture<>();
    Connecting.start(settings)
        .whenCompleteAsync(
            (conversation, failure) -> {
              if (failure == null) {
                client.complete(new WslinkClient(conversation, settings.onClose()));
              } else {
                client.completeExceptionally(failure);
              }
            },
            settings.executor());
    return client;
  }

  /**
   * This client's name on the server.
   *
   * @return the id that the server gave it
   */
  public String id() {
    return conversation.welcome().clientId();
  }

  /**
   * Which wire is spoken.
   *
   * @return the generation that was chosen or found out
   */
  public Generation generation() {
    return conversation.wire().generation();
  }

  /**
   * Calls a method by name.
   *
   * @param method its wire name, such as {@code viewport.camera.rotate}
   * @param arguments the positional arguments: anything that {@link WireWriter#writeAny} takes,
   *     nulls included
   * @param keywords the arguments by keyword
   * @return the result in plain Java values as {@link
   *     io.github.wslink4j.codegen.v1.WireReader#readAny} returns them; or a {@link
   *     RemoteException}. Cancelling it forgets the call, which the server may carry out all the
   *     same
   * @throws io.github.wslink4j.codegen.v1.WireException if the wire cannot carry an argument
   */
  public CompletionStage<@Nullable Object> call(
      String method, List<? extends @Nullable Object> arguments, Map<String, ?> keywords) {
    OutgoingCall<@Nullable Object> call = call(method, arguments.size(), Codecs.ANY);
    arguments.forEach(call.arguments()::writeAny);
    WireWriter out = call.keywords(keywords.size());
    keywords.forEach(
        (name, value) -> {
          out.writeKey(name);
          out.writeAny(value);
        });
    return call.send();
  }

  /**
   * Calls a method that has many results, by name.
   *
   * @param method its wire name
   * @param arguments the positional arguments, as with {@link #call(String, List, Map)}
   * @param keywords the arguments by keyword
   * @return the items in plain Java values, none of them null; or a {@link RemoteException}. Each
   *     subscriber makes a call of its own, with its first request, and that fails too if the wire
   *     cannot carry an argument. Lists and maps among the arguments are kept, not copied
   */
  public Flow.Publisher<Object> stream(
      String method, List<? extends @Nullable Object> arguments, Map<String, ?> keywords) {
    OutgoingStream<Object> stream = stream(method, arguments.size(), Codecs.ANY);
    arguments.forEach(stream.arguments()::writeAny);
    WireWriter out = stream.keywords(keywords.size());
    keywords.forEach(
        (name, value) -> {
          out.writeKey(name);
          out.writeAny(value);
        });
    return stream.open();
  }

  /**
   * Listens to a topic by name.
   *
   * @param topic its name
   * @param listener called for each publication from now on, with plain Java values as {@link
   *     io.github.wslink4j.codegen.v1.WireReader#readAny} returns them
   * @return the subscription
   */
  public Subscription subscribe(String topic, Consumer<? super @Nullable Object> listener) {
    return topic(topic, Codecs.ANY).subscribe(listener);
  }

  @Override
  public Channel blocking() {
    return new BlockingChannel(this, conversation);
  }

  @Override
  public <T> OutgoingCall<T> call(String method, int positional, Codec<T> result, Errors errors) {
    return new StubCall<>(
        conversation, Objects.requireNonNull(method, "method"), positional, result, errors);
  }

  @Override
  public <T> OutgoingStream<T> stream(String method, int positional, Codec<T> item, Errors errors) {
    return new StubStream<>(
        conversation, Objects.requireNonNull(method, "method"), positional, item, errors);
  }

  @Override
  public <T> Topic<T> topic(String name, Codec<T> codec) {
    return RemoteTopic.whole(conversation.topics(), Objects.requireNonNull(name, "name"), codec);
  }

  @Override
  public OutgoingSubscription subscription(String name, int positional) {
    return new StubSubscription(conversation, Objects.requireNonNull(name, "name"), positional);
  }

  /**
   * The end of the connection.
   *
   * @return why it ended, once it has, on a thread of the executor's; it never fails
   */
  public CompletionStage<CloseReason> closed() {
    return conversation.closed();
  }

  /**
   * Ends the connection. Calls that wait fail, listeners hear nothing more. Does not wait for the
   * server; closing twice does nothing.
   */
  @Override
  public void close() {
    conversation.close();
  }
}
