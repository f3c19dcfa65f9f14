package io.github.wslink4j.transport;

import java.net.URI;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Opens connections. */
public interface ClientTransport {

  /**
   * Connects to a server.
   *
   * @param uri where it listens, {@code ws} or {@code wss}
   * @param listener makes the listener of the new connection, before anything is read from it
   * @return the open connection, or an {@code IOException} that says what failed
   */
  CompletionStage<Connection> connect(URI uri, Function<Connection, ConnectionListener> listener);
}
