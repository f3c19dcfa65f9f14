package io.github.wslink4j.session;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.DispatchTable;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The subscriptions that one client has made by {@code wslink.subscribe} and not ended yet. It runs
 * user code, so it is used in the client's {@link CallQueue} only.
 */
final class TrackedSubscriptions {
  private static final Logger log = LoggerFactory.getLogger(TrackedSubscriptions.class);

  private static final String SUBSCRIBE = "wslink.subscribe";
  private static final String UNSUBSCRIBE = "wslink.unsubscribe";
  private static final Fields SUBSCRIPTION = Fields.of("subscription");

  private final SessionHub hub;
  private final ServerSession session;
  private final Map<Integer, Subscription> open = new HashMap<>();
  private int lastNumber;

  TrackedSubscriptions(SessionHub hub, ServerSession session) {
    this.hub = hub;
    this.session = session;
  }

  /** Carries out {@code wslink.subscribe [topic, [arguments]]}. */
  void subscribe(MessageReader message, String messageId, List<DispatchTable> tables) {
    ArgumentReader arguments = ArgumentReader.ofList(message);
    CallScope scope = CallScope.enter(session, true);
    String name = "?";
    try {
      name = readTopic(message);
      if (open.size() >= hub.limits().subscriptions()) {
        throw new WireException("too many subscriptions, at most " + hub.limits().subscriptions());
      }
      TopicTable.Target target = hub.topics().find(name);
      arguments.begin(target.entry().parameters());
      int number = ++lastNumber;
      TrackedSubscription subscription =
          new TrackedSubscription(
              session, target.entry(), number, arguments, () -> number(messageId, number));
      tables.get(target.service()).subscribe(target.topic(), subscription);
      open.put(number, subscription.opened());
    } catch (Exception | Error e) {
      session.answer(encodeFailure(messageId, name, arguments.describe(e), e));
    } finally {
      scope.leave();
    }
  }

  private EncodedMessage encodeFailure(
      String messageId, String topic, @Nullable String refusal, Throwable failure) {
    if (refusal != null) {
      return Failures.exception(session.writer(), messageId, SUBSCRIBE, refusal);
    }
    String logId = Failures.newId();
    log.error("A subscription to {} failed, id {}", topic, logId, failure);
    return Failures.internal(session.writer(), messageId, SUBSCRIBE, logId);
  }

  private static String readTopic(MessageReader message) {
    if (message.enterArguments()) {
      message.beginList();
      if (message.remainingElements() == 2 && message.nextElement()) {
        String name = message.readString();
        if (message.nextElement()) {
          return name;
        }
      }
    }
    throw new WireException("args: expected [topic, [arguments]]");
  }

  private EncodedMessage number(String messageId, int number) {
    MessageWriter out = session.writer();
    out.beginResult(messageId);
    out.beginMap(1);
    out.writeField(SUBSCRIPTION, 0);
    out.writeInt(number);
    out.endMap();
    return out.end();
  }

  /** Carries out {@code wslink.unsubscribe [number]}; a number that is not open is no error. */
  void unsubscribe(MessageReader message, String messageId) {
    EncodedMessage answer;
    try {
      Subscription subscription = open.remove(readNumber(message));
      if (subscription != null) {
        ServiceInstances.closeQuietly(subscription);
      }
      MessageWriter out = session.writer();
      out.beginResult(messageId);
      out.writeNull();
      answer = out.end();
    } catch (WireException e) {
      answer =
          Failures.exception(
              session.writer(), messageId, UNSUBSCRIBE, String.valueOf(e.getMessage()));
    }
    session.answer(answer);
  }

  private static int readNumber(MessageReader message) {
    if (message.enterArguments()) {
      message.beginList();
      if (message.nextElement()) {
        return message.readInt();
      }
    }
    throw new WireException("args: expected [subscription]");
  }

  /** Ends all of them. */
  void close() {
    open.values().forEach(ServiceInstances::closeQuietly);
    open.clear();
  }
}
