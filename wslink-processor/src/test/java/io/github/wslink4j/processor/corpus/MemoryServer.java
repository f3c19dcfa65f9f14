package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.client.WslinkClient;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.session.Limits;
import io.github.wslink4j.session.SessionHub;
import io.github.wslink4j.session.SessionSettings;
import io.github.wslink4j.transport.memory.MemoryTransport;
import java.net.URI;
import java.util.List;

/**
 * A server without sockets and without threads: whatever a client does has happened on both sides
 * when it returns.
 */
final class MemoryServer implements AutoCloseable {

  private static final URI ANYWHERE = URI.create("ws://memory/ws");
  private static final String SECRET = "secret";
  private static final int FRAME_SIZE = 64 * 1024;

  private final SessionHub hub;

  MemoryServer(DispatchTable... tables) {
    hub =
        new SessionHub(
            new SessionSettings(
                List.of(tables),
                SECRET,
                Limits.DEFAULT,
                FRAME_SIZE,
                Runnable::run,
                Runnable::run,
                SessionSettings.NO_HOOKS));
  }

  WslinkClient connect(Generation generation) {
    return WslinkClient.builder()
        .uri(ANYWHERE)
        .secret(SECRET)
        .generation(generation)
        .transport(new MemoryTransport(hub::accept, Runnable::run))
        .executor(Runnable::run)
        .connect();
  }

  @Override
  public void close() {
    hub.close(1001, "the test is over");
  }
}
