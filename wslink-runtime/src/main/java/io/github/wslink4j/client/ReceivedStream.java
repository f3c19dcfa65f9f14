package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One subscriber's call of a method that has many results.
 *
 * <p>Three parties act on it, each from a thread of its own: the subscriber asks and cancels, the
 * connection brings items and the answer, the client's end or a timer gives it up. All of them hand
 * what they have to the client's callback queue, and only there is the state below looked at, so
 * that it needs no locks and the subscriber never hears two signals at a time.
 *
 * <p>The subscriber's requests go to the server as they are, so that the server never has more to
 * send than was asked for; one that sends more nevertheless is not listened to any longer. A server
 * that knows no streams, or whose method is none, answers with a list instead: its elements wait
 * here until they are asked for, and so does the end.
 */
final class ReceivedStream<T> implements Flow.Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(ReceivedStream.class);

  private final Conversation conversation;
  private final StubStream<T> stub;
  private final Codec<T> codec;
  private final Flow.Subscriber<? super T> subscriber;
  private final Pending pending;

  private final Queue<T> items = new ArrayDeque<>();
  private long wanted;
  private boolean called;
  private @Nullable Runnable end;
  private boolean done;

  /** How many items may still come; counted down where they arrive. */
  private final AtomicLong due = new AtomicLong();

  /** Read where items arrive and where the alarm goes off. */
  private volatile boolean cancelled;

  private volatile boolean waiting;
  private volatile boolean heard;

  ReceivedStream(
      Conversation conversation,
      StubStream<T> stub,
      Codec<T> codec,
      Errors errors,
      Flow.Subscriber<? super T> subscriber) {
    this.conversation = conversation;
    this.stub = stub;
    this.codec = codec;
    this.subscriber = subscriber;
    this.pending = new Pending(conversation.nextId("rpc"), stub.method(), errors);
  }

  void begin() {
    inTurn(() -> subscriber.onSubscribe(this));
  }

  @Override
  public void request(long count) {
    inTurn(() -> requested(count));
  }

  @Override
  public void cancel() {
    cancelled = true;
    inTurn(this::stop);
  }

  private void requested(long count) {
    if (done) {
      return;
    }
    if (count < 1) {
      // So say the rules of reactive streams.
      end =
          () ->
              subscriber.onError(
                  new IllegalArgumentException("request: " + count + " (expected: at least 1)"));
      items.clear();
      forget();
    } else {
      wanted = sum(wanted, count);
      due.accumulateAndGet(count, ReceivedStream::sum);
      if (called && !waiting) {
        // The silence begins now, whatever the alarm has found before.
        heard = true;
      }
      ask(count);
    }
    deliver();
  }

  private static long sum(long some, long more) {
    return some + more < 0 ? Long.MAX_VALUE : some + more;
  }

  private void ask(long count) {
    // A larger number is not safe on this wire, and means the same.
    long more = Math.min(count, WireWriter.MAX_SAFE_INTEGER);
    if (!called) {
      called = true;
      conversation
          .pending()
          .add(pending, () -> conversation.wire().send(stub.call(pending.id(), more)));
    } else if (end == null && conversation.welcome().streams()) {
      conversation.tell(
          "wslink.request",
          2,
          out -> {
            out.writeString(pending.id());
            out.writeLong(more);
          });
    }
  }

  /** The subscriber wants nothing more. */
  private void stop() {
    if (!done) {
      done = true;
      items.clear();
      forget();
    }
  }

  /** The server need send nothing more. */
  private void forget() {
    if (called && conversation.pending().forget(pending)) {
      tellCancelled();
    }
  }

  private void tellCancelled() {
    if (conversation.welcome().streams()) {
      conversation.tell("wslink.cancel", 1, out -> out.writeString(pending.id()));
    }
  }

  private void arrived(T item) {
    if (end == null) {
      items.add(item);
      deliver();
    }
  }

  private void ended(List<T> rest, Runnable signal) {
    if (end == null) {
      items.addAll(rest);
      end = signal;
      deliver();
    }
  }

  /** Hands the subscriber what it has asked for, and then the end. */
  private void deliver() {
    while (!done && !cancelled && wanted > 0 && !items.isEmpty()) {
      wanted--;
      subscriber.onNext(items.remove());
    }
    if (!done && !cancelled && items.isEmpty() && end != null) {
      done = true;
      end.run();
    }
    waiting = wanted > 0 && end == null;
  }

  /** Does something with the state or the subscriber; what a subscriber throws ends its stream. */
  private void inTurn(Runnable action) {
    conversation
        .callbacks()
        .execute(
            () -> {
              try {
                action.run();
              } catch (RuntimeException | Error e) {
                LOG.error("A subscriber of {} failed", stub.method(), e);
                stop();
              }
            });
  }

  /** The call's answer ends the stream. */
  private final class Pending extends PendingAnswer {

    Pending(String id, String method, Errors errors) {
      super(id, method, errors);
    }

    /** It is the silence that may be too long, not the stream. */
    @Override
    boolean isOverdue() {
      boolean overdue = waiting && !heard;
      heard = false;
      return overdue;
    }

    @Override
    boolean givesUp(RemoteException why) {
      inTurn(ReceivedStream.this::tellCancelled);
      return true;
    }

    @Override
    void item(MessageReader message) {
      heard = true;
      if (due.decrementAndGet() < 0) {
        String words = method() + ": the server sent more items than it was asked for";
        refuse(RemoteException.local(words, null));
        return;
      }
      T item;
      try {
        item = read(message);
      } catch (RuntimeException e) {
        refuse(RemoteException.unreadable("an item of " + method(), message, e));
        return;
      }
      inTurn(() -> arrived(item));
    }

    private void refuse(RemoteException failure) {
      // At once, so that a server that goes on finds nobody.
      if (conversation.pending().forget(this)) {
        inTurn(
            () -> {
              tellCancelled();
              ended(List.of(), () -> subscriber.onError(failure));
            });
      }
    }

    @Override
    Runnable result(MessageReader in) {
      List<T> rest = new ArrayList<>();
      if (!in.readNull()) {
        in.beginList();
        while (in.nextElement()) {
          rest.add(read(in));
        }
      }
      return () -> ended(rest, subscriber::onComplete);
    }

    @Override
    Runnable failed(Throwable failure) {
      return () -> ended(List.of(), () -> subscriber.onError(failure));
    }

    @Override
    void completing(Runnable outcome) {
      inTurn(outcome);
    }

    /** Subscribers take no nulls, not even of a type that has one. */
    private T read(WireReader in) {
      T item = codec.read(in);
      if (item == null) {
        throw in.error("expected an item, got null");
      }
      return item;
    }
  }
}
