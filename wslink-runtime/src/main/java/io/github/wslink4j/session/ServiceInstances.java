package io.github.wslink4j.session;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What one client has of the services: the tables that serve it, the objects that are its own, and
 * its subscriptions. All of it is user code, so all of it runs in the client's {@link CallQueue},
 * except that the tables may be looked at once they are there.
 */
final class ServiceInstances {
  private static final Logger log = LoggerFactory.getLogger(ServiceInstances.class);
  private static final Fields SUBSCRIPTION = Fields.none().required("subscription");

  private final SessionHub hub;
  private final ServerSession session;
  private volatile List<DispatchTable> tables;
  private final List<Subscription> ownTopics = new ArrayList<>();
  private final Map<Integer, Subscription> tracked = new HashMap<>();
  private int lastNumber;

  ServiceInstances(SessionHub hub, ServerSession session) {
    this.hub = hub;
    this.session = session;
    this.tables = hub.services();
  }

  DispatchTable table(MethodTable.Target target) {
    return tables.get(target.service());
  }

  /** Makes the client's own objects, before its first call. */
  void open(CallQueue queue) {
    if (hub.isEverythingShared()) {
      return;
    }
    queue.add(this::open);
    queue.start();
  }

  private void open() {
    try {
      List<DispatchTable> own = new ArrayList<>();
      for (DispatchTable table : hub.services()) {
        own.add(table.forSession(session));
      }
      tables = List.copyOf(own);
      for (DispatchTable table : own) {
        if (!hub.services().contains(table)) {
          ownTopics.addAll(TopicBinding.bindAll(table, hub, session));
        }
      }
      hub.hooks().onConnect(session);
    } catch (RuntimeException e) {
      String logId = Failures.newId();
      log.error("A client cannot be served, id {}", logId, e);
      session.close(1011, "internal error, id " + logId);
    }
  }

  /** Carries out {@code wslink.subscribe [topic, [arguments]]}. */
  void subscribe(MessageReader message, String messageId) {
    CallScope scope = CallScope.enter(session, true);
    ArgumentReader arguments = ArgumentReader.ofList(message);
    try {
      String name = readTopic(message);
      if (tracked.size() >= hub.limits().subscriptions()) {
        throw new WireException("too many subscriptions, at most " + hub.limits().subscriptions());
      }
      TopicTable.Target target = hub.topics().find(name);
      int number = ++lastNumber;
      TrackedSubscription subscription =
          new TrackedSubscription(session, target.entry(), number, arguments);
      subscription.beforeDelivery(() -> answerSubscription(messageId, number));
      tables.get(target.service()).subscribe(target.topic(), subscription);
      tracked.put(number, subscription.opened());
    } catch (WireException e) {
      session.send(
          Failures.exception(
              session.writer(), messageId, "wslink.subscribe", arguments.describe(e)));
    } catch (Exception e) {
      String logId = Failures.newId();
      log.error("A subscription failed, id {}", logId, e);
      session.send(Failures.internal(session.writer(), messageId, "wslink.subscribe", logId));
    } finally {
      scope.leave();
    }
  }

  private static String readTopic(MessageReader message) {
    if (!message.enterArguments()) {
      throw new WireException("args: expected [topic, [arguments]]");
    }
    message.beginList();
    String name = message.nextElement() ? message.readString() : "";
    if (!message.nextElement()) {
      throw new WireException("args: expected [topic, [arguments]]");
    }
    return name;
  }

  private void answerSubscription(String messageId, int number) {
    MessageWriter out = session.writer();
    out.beginResult(messageId);
    out.beginMap(1);
    out.writeField(SUBSCRIPTION, 0);
    out.writeInt(number);
    out.endMap();
    session.send(out.end());
  }

  /** Carries out {@code wslink.unsubscribe [number]}; a number that is not open is no error. */
  void unsubscribe(MessageReader message, String messageId) {
    MessageWriter out = session.writer();
    try {
      message.enterArguments();
      message.beginList();
      Subscription subscription = message.nextElement() ? tracked.remove(message.readInt()) : null;
      if (subscription != null) {
        subscription.close();
      }
      out.beginResult(messageId);
      out.writeNull();
    } catch (WireException e) {
      out.beginFailure(messageId, ErrorCode.EXCEPTION, ErrorCode.EXCEPTION_RAISED, false);
    }
    session.send(out.end());
  }

  /** Ends everything that is the client's own. */
  void close() {
    ownTopics.forEach(ServiceInstances::closeQuietly);
    tracked.values().forEach(ServiceInstances::closeQuietly);
    for (DispatchTable table : tables) {
      if (!hub.services().contains(table) && table.implementation() instanceof AutoCloseable own) {
        closeQuietly(own);
      }
    }
    try {
      hub.hooks().onClose(session);
    } catch (RuntimeException e) {
      log.error("The onClose hook failed", e);
    }
  }

  private static void closeQuietly(AutoCloseable closeable) {
    try {
      closeable.close();
    } catch (Exception e) {
      log.error("Closing {} failed", closeable.getClass().getName(), e);
    }
  }
}
