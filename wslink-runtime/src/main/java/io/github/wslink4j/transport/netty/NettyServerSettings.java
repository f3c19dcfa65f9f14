package io.github.wslink4j.transport.netty;

import java.time.Duration;
import java.util.Objects;
import java.util.Set;

/**
 * Where and how a server listens.
 *
 * @param host the address or host name to bind
 * @param port the port, 0 for any free one
 * @param endpoint the path of the websocket, beginning with a slash
 * @param maxFrameSize the largest websocket message that is taken, in bytes
 * @param maxUntrustedFrameSize the same until {@link io.github.wslink4j.transport.Connection#trust}
 * @param heartbeat after how much silence a peer is pinged; zero for never
 * @param requestTime how long a connection may take to ask for something, or be idle between
 *     requests
 * @param allowedOrigins origins besides the server's own whose pages may connect; {@code *} for all
 * @param eventLoops how many threads serve sockets
 */
public record NettyServerSettings(
    String host,
    int port,
    String endpoint,
    int maxFrameSize,
    int maxUntrustedFrameSize,
    Duration heartbeat,
    Duration requestTime,
    Set<String> allowedOrigins,
    int eventLoops) {

  /** Checks for null and copies the set. */
  public NettyServerSettings {
    Objects.requireNonNull(host, "host");
    Objects.requireNonNull(heartbeat, "heartbeat");
    Objects.requireNonNull(requestTime, "requestTime");
    allowedOrigins = Set.copyOf(allowedOrigins);
    if (!endpoint.startsWith("/")) {
      throw new IllegalArgumentException(
          "endpoint: " + endpoint + " (expected: a path that begins with a slash)");
    }
  }
}
