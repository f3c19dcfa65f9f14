package io.github.wslink4j.session;

import io.github.wslink4j.Session;
import io.github.wslink4j.codegen.v1.DispatchTable;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;

/**
 * What all clients of one server share.
 *
 * @param services the services
 * @param secret what a client must know
 * @param limits what one client may do
 * @param maxMessageSize the most bytes of a generation 2 frame, headers included, as clients are
 *     told
 * @param workers runs user code
 * @param publishers subscribes to publishers, which may wait there for as long as their subscribers
 *     like; it must not keep one waiting for another
 * @param hooks what the application wants to know
 */
public record SessionSettings(
    List<DispatchTable> services,
    String secret,
    Limits limits,
    int maxMessageSize,
    Executor workers,
    Executor publishers,
    SessionHooks hooks) {

  /** Nobody wants to know. */
  public static final SessionHooks NO_HOOKS =
      new SessionHooks() {
        @Override
        public void onConnect(Session session) {}

        @Override
        public void onClose(Session session) {}
      };

  /** Copies the list. */
  public SessionSettings {
    services = List.copyOf(services);
    Objects.requireNonNull(secret, "secret");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(workers, "workers");
    Objects.requireNonNull(publishers, "publishers");
    Objects.requireNonNull(hooks, "hooks");
  }
}
