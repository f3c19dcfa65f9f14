package io.github.wslink4j.session;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.DispatchTable;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one client has of the services: the tables that serve it, the objects that are its own, and
 * its subscriptions. All of it is user code, so all of it runs in the client's {@link CallQueue},
 * except that the tables may be looked at once they are there.
 */
final class ServiceInstances {
  private static final Logger log = LoggerFactory.getLogger(ServiceInstances.class);

  private final SessionHub hub;
  private final ServerSession session;
  private final List<DispatchTable> ownTables = new ArrayList<>();
  private final List<Subscription> ownTopics = new ArrayList<>();
  private final TrackedSubscriptions tracked;
  private volatile List<DispatchTable> tables;
  private boolean announced;

  ServiceInstances(SessionHub hub, ServerSession session) {
    this.hub = hub;
    this.session = session;
    this.tracked = new TrackedSubscriptions(hub, session);
    this.tables = hub.services();
  }

  DispatchTable table(MethodTable.Target target) {
    return tables.get(target.service());
  }

  /** Makes the client's own objects, before its first call. */
  void open(CallQueue queue) {
    if (!hub.isEverythingShared()) {
      queue.add(this::open);
    }
  }

  private void open() {
    try {
      List<DispatchTable> all = new ArrayList<>();
      for (DispatchTable table : hub.services()) {
        all.add(table.isShared() ? table : own(table));
      }
      tables = List.copyOf(all);
      for (DispatchTable table : ownTables) {
        ownTopics.addAll(TopicBinding.bindAll(table, hub, session));
      }
      announced = true;
      hub.hooks().onConnect(session);
    } catch (RuntimeException | Error e) {
      String logId = Failures.newId();
      log.error("A client cannot be served, id {}", logId, e);
      session.close(SessionHub.INTERNAL_ERROR, "internal error, id " + logId);
    }
  }

  private DispatchTable own(DispatchTable table) {
    DispatchTable own = table.forSession(session);
    ownTables.add(own);
    return own;
  }

  /** Carries out {@code wslink.subscribe}. */
  void subscribe(MessageReader message, String messageId) {
    tracked.subscribe(message, messageId, tables);
  }

  /** Carries out {@code wslink.unsubscribe}. */
  void unsubscribe(MessageReader message, String messageId) {
    tracked.unsubscribe(message, messageId);
  }

  /** Ends everything that is the client's own. */
  void close() {
    ownTopics.forEach(ServiceInstances::closeQuietly);
    tracked.close();
    for (DispatchTable table : ownTables) {
      if (table.implementation() instanceof AutoCloseable own) {
        closeQuietly(own);
      }
    }
    if (announced) {
      try {
        hub.hooks().onClose(session);
      } catch (RuntimeException | Error e) {
        log.error("The onClose hook failed", e);
      }
    }
  }

  static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception | Error e) {
      log.error("Closing {} failed", closeable.getClass().getName(), e);
    }
  }
}
