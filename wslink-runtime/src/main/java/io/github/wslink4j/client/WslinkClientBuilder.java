package io.github.wslink4j.client;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.transport.ClientTransport;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Says where and how a client connects. Only the URI must be given. Not thread-safe; may be used
 * for several clients.
 */
public final class WslinkClientBuilder {

  private @Nullable URI uri;
  private String secret = "wslink-secret";
  private @Nullable Generation generation;
  private Duration connectTimeout = Duration.ofSeconds(10);
  private Duration callTimeout = Duration.ZERO;
  private @Nullable Executor executor;
  private @Nullable ClientTransport transport;
  private DecoderLimits limits = DecoderLimits.DEFAULT;
  private Consumer<? super CloseReason> onClose = reason -> {};
  private Timer timer = SharedThreads.timer();

  WslinkClientBuilder() {}

  /**
   * The server.
   *
   * @param uri its websocket endpoint, {@code ws://host:port/ws} or {@code wss://…}
   * @return this builder
   */
  public WslinkClientBuilder uri(URI uri) {
    if (!"ws".equalsIgnoreCase(uri.getScheme()) && !"wss".equalsIgnoreCase(uri.getScheme())) {
      throw new IllegalArgumentException("uri: " + uri + " (expected: ws://… or wss://…)");
    }
    this.uri = uri;
    return this;
  }

  /**
   * What lets the client in.
   *
   * @param secret the server's secret, by default {@code wslink-secret} as everywhere in wslink.
   *     Servers of the reference take no more than 440 bytes
   * @return this builder
   */
  public WslinkClientBuilder secret(String secret) {
    this.secret = Objects.requireNonNull(secret, "secret");
    return this;
  }

  /**
   * The wire to speak. By default it is found out: the client says hello in generation 2, and in
   * generation 1 if the server drops that connection without a word, as a server of generation 1
   * does. A relay to a reverse-connected process of generation 1 needs the choice: there the first
   * hello would end the process.
   *
   * @param generation what the server speaks
   * @return this builder
   */
  public WslinkClientBuilder generation(Generation generation) {
    this.generation = Objects.requireNonNull(generation, "generation");
    return this;
  }

  /**
   * How long connecting may take, hello included.
   *
   * @param timeout more than zero; by default 10 seconds
   * @return this builder
   */
  public WslinkClientBuilder connectTimeout(Duration timeout) {
    if (timeout.isZero() || timeout.isNegative()) {
      throw new IllegalArgumentException("timeout: " + timeout + " (expected: more than zero)");
    }
    this.connectTimeout = timeout;
    return this;
  }

  /**
   * How long a call may take.
   *
   * @param timeout the time from sending to the answer, and for a stream at least the time for
   *     which nothing comes of what was asked for; zero, the default, for as long as it takes or
   *     the connection lasts
   * @return this builder
   */
  public WslinkClientBuilder callTimeout(Duration timeout) {
    if (timeout.isNegative()) {
      throw new IllegalArgumentException("timeout: " + timeout + " (expected: zero or more)");
    }
    this.callTimeout = timeout;
    return this;
  }

  /**
   * Where listeners, hooks and the stages of calls run: one after another for each client, in the
   * order in which things arrived.
   *
   * @param executor lends the threads; by default daemon threads that the clients of the process
   *     share. Use the thread of a user interface here to be called on it. One that runs tasks in
   *     the calling thread is allowed, but then nothing may block
   * @return this builder
   */
  public WslinkClientBuilder executor(Executor executor) {
    this.executor = Objects.requireNonNull(executor, "executor");
    return this;
  }

  /**
   * What opens connections.
   *
   * @param transport by default real sockets; tests use a {@code MemoryTransport}
   * @return this builder
   */
  public WslinkClientBuilder transport(ClientTransport transport) {
    this.transport = Objects.requireNonNull(transport, "transport");
    return this;
  }

  /**
   * How much the server may make this client hold. More ends the connection with code 1009.
   *
   * @param limits by default {@link DecoderLimits#DEFAULT}: messages of up to 64 MiB
   * @return this builder
   */
  public WslinkClientBuilder limits(DecoderLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    return this;
  }

  /**
   * Called when the connection has ended, whoever ended it.
   *
   * @param onClose the hook; called once for each client, after everything that arrived before has
   *     been delivered
   * @return this builder
   */
  public WslinkClientBuilder onClose(Consumer<? super CloseReason> onClose) {
    this.onClose = Objects.requireNonNull(onClose, "onClose");
    return this;
  }

  /** For tests. */
  WslinkClientBuilder timer(Timer timer) {
    this.timer = timer;
    return this;
  }

  /**
   * Connects and waits for the server's welcome.
   *
   * @return the connected client
   * @throws RemoteException with code -32000 if the server refuses the secret; with code -32099 if
   *     there is no server, or it does not answer in time
   */
  public WslinkClient connect() {
    return WslinkClient.connect(settings());
  }

  /**
   * Connects.
   *
   * @return the connected client, on a thread of the executor's; or a {@link RemoteException} as
   *     {@link #connect} throws it
   */
  public CompletionStage<WslinkClient> connectAsync() {
    return WslinkClient.connectAsync(settings());
  }

  private Settings settings() {
    if (uri == null) {
      throw new IllegalStateException("uri: not set");
    }
    return new Settings(
        uri,
        secret,
        generation,
        connectTimeout,
        callTimeout,
        executor == null ? SharedThreads.workers() : executor,
        transport == null ? Sockets.transport(limits) : transport,
        limits,
        onClose,
        timer);
  }
}
