package io.github.wslink4j.transport.memory;

import io.github.wslink4j.transport.ClientTransport;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.SerialExecutor;
import java.io.IOException;
import java.net.URI;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Function;

/**
 * Connects a client to a server in the same process, without a socket.
 *
 * <pre>{@code
 * ClientTransport transport = new MemoryTransport(connection -> new MyListener(connection));
 * }</pre>
 *
 * <p>Each connection is a pair of {@link MemoryConnection}s, and both ends share one thread of
 * their own. It behaves as a socket does, and a little worse, so that mistakes show: what is not
 * flushed does not arrive, and a listener that keeps a frame's bytes finds them wiped.
 *
 * <p>With {@link #MemoryTransport(Function, Executor)} and {@code Runnable::run} everything happens
 * in the thread that writes, before it goes on: a test without threads.
 */
public final class MemoryTransport implements ClientTransport {

  private static final Executor THREADS =
      Executors.newCachedThreadPool(
          task -> {
            Thread thread = new Thread(task, "wslink-memory");
            thread.setDaemon(true);
            return thread;
          });

  private final Function<? super MemoryConnection, ? extends ConnectionListener> acceptor;
  private final Executor threads;

  /**
   * A transport whose connections have threads of their own.
   *
   * @param acceptor the server: makes the listener of its end of each connection. What it throws
   *     refuses the connection
   */
  public MemoryTransport(
      Function<? super MemoryConnection, ? extends ConnectionListener> acceptor) {
    this(acceptor, THREADS);
  }

  /**
   * A transport on given threads.
   *
   * @param acceptor the server: makes the listener of its end of each connection. What it throws
   *     refuses the connection
   * @param threads lends each connection the thread that it runs on; {@code Runnable::run} for the
   *     thread that writes
   */
  public MemoryTransport(
      Function<? super MemoryConnection, ? extends ConnectionListener> acceptor, Executor threads) {
    this.acceptor = Objects.requireNonNull(acceptor, "acceptor");
    this.threads = Objects.requireNonNull(threads, "threads");
  }

  /**
   * Connects to the acceptor.
   *
   * @param uri not looked at: the transport has one server
   * @param listener makes the listener of the client's end
   * @return the client's end, a {@link MemoryConnection}; an {@code IOException} if the acceptor
   *     refuses
   */
  @Override
  public CompletionStage<Connection> connect(
      URI uri, Function<Connection, ConnectionListener> listener) {
    CompletableFuture<Connection> connected = new CompletableFuture<>();
    SerialExecutor thread = new SerialExecutor(threads);
    thread.execute(
        () -> {
          MemoryConnection client = MemoryConnection.pair(thread);
          try {
            client.peer().listen(acceptor.apply(client.peer()));
            client.listen(listener.apply(client));
          } catch (RuntimeException e) {
            client.drop();
            connected.completeExceptionally(
                new IOException("cannot connect to " + uri + ": refused", e));
            return;
          }
          connected.complete(client);
        });
    return connected;
  }
}
