package io.github.wslink4j.client;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.transport.ClientTransport;
import io.github.wslink4j.transport.netty.NettyClientTransport;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The transports of clients that bring none: made when first needed, one for each size of frames,
 * and shared, so that many clients make do with a few threads. They last as long as the process;
 * their threads are daemons.
 */
final class Sockets {

  /** After so much silence the server is asked whether it is still there, as the reference does. */
  private static final Duration HEARTBEAT = Duration.ofSeconds(30);

  /** Room for the header of a chunk, and as generous as the reference is. */
  private static final int OVERHEAD = 4096;

  private static final Map<Integer, ClientTransport> TRANSPORTS = new ConcurrentHashMap<>();

  private Sockets() {}

  /**
   * A transport for real sockets.
   *
   * @param limits the largest message, which generation 1 sends as one frame
   * @return the transport, not to be closed
   */
  static ClientTransport transport(DecoderLimits limits) {
    int maxFrameSize = (int) Math.min((long) limits.message() + OVERHEAD, Integer.MAX_VALUE);
    return TRANSPORTS.computeIfAbsent(
        maxFrameSize, size -> new NettyClientTransport(size, HEARTBEAT));
  }
}
