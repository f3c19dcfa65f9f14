package io.github.wslink4j.client;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * The calls that wait for an answer. This class alone adds and removes them.
 *
 * <p>A call can end in five ways: its answer comes, it cannot be sent, it takes too long, the
 * caller gives it up, or the connection closes. They race, on different threads, and yet each call
 * must be settled exactly once and none may be forgotten. Both follow from one rule: <b>whoever
 * removes a call from the map settles it</b>. The map hands a call to one remover only, so nobody
 * settles it twice; and every way to end begins with a removal, so an ended call never stays.
 *
 * <p>Closing needs one step more, for a call may be added while the others are being failed. The
 * reason is set first and the map emptied after; an added call is put first and the reason looked
 * at after. So either the closing thread finds the call in the map, or the adding thread finds the
 * reason, or both do, and then the rule decides.
 *
 * <p>An answer that nobody waits for (a second one, or one that came too late) finds nothing to
 * remove and has no effect.
 */
final class PendingCalls {

  private final ConcurrentMap<String, PendingAnswer> calls = new ConcurrentHashMap<>();
  private final Timer timer;
  private final Duration timeout;
  private volatile @Nullable RemoteException closed;

  /**
   * No calls yet.
   *
   * @param timer tells when a call has taken too long
   * @param timeout how long that is; zero for never
   */
  PendingCalls(Timer timer, Duration timeout) {
    this.timer = timer;
    this.timeout = timeout;
  }

  /**
   * Adds a call and sends it.
   *
   * @param call the call, in whose stead nothing else has its id
   * @param send puts it on the wire; what it throws settles the call
   */
  void add(PendingAnswer call, Runnable send) {
    calls.put(call.id(), call);
    RemoteException closed = this.closed;
    if (closed != null) {
      fail(call, closed);
      return;
    }
    watch(call);
    try {
      send.run();
    } catch (RuntimeException e) {
      fail(call, RemoteException.local("the call of " + call.method() + " cannot be sent", e));
    }
  }

  private void watch(PendingAnswer call) {
    if (!timeout.isZero()) {
      call.alarm(
          timer.after(
              timeout,
              () -> {
                if (call.isOverdue()) {
                  giveUp(call);
                } else {
                  watch(call);
                }
              }));
    }
  }

  private void giveUp(PendingAnswer call) {
    RemoteException tooLate = tooLate(call);
    if (call.givesUp(tooLate)) {
      fail(call, tooLate);
    }
  }

  private RemoteException tooLate(PendingAnswer call) {
    String message = "no answer to " + call.method() + " within " + timeout.toMillis() + " ms";
    return RemoteException.local(message, new TimeoutException(message));
  }

  /**
   * Takes out the call that an answer is for. The caller settles it.
   *
   * @param id the answer's id
   * @return the call, or null if none waits under this id
   */
  @Nullable PendingAnswer take(String id) {
    return calls.remove(id);
  }

  /**
   * Finds the call that an item is for.
   *
   * @param id the item's id
   * @return the call, which goes on waiting; null if none waits under this id
   */
  @Nullable PendingAnswer find(String id) {
    return calls.get(id);
  }

  /**
   * Stops waiting for a call, which is not settled then.
   *
   * @param call the call
   * @return false if nothing waited any more
   */
  boolean forget(PendingAnswer call) {
    boolean waited = calls.remove(call.id(), call);
    if (waited) {
      call.callOff();
    }
    return waited;
  }

  /**
   * Fails a call, unless it has been settled.
   *
   * @param call the call
   * @param failure why
   */
  void fail(PendingAnswer call, RemoteException failure) {
    if (calls.remove(call.id(), call)) {
      call.fail(failure);
    }
  }

  /**
   * Fails all calls, and from now on each one that is added.
   *
   * @param failure what they are told
   */
  void close(RemoteException failure) {
    closed = failure;
    calls.values().forEach(call -> fail(call, failure));
  }

  /**
   * How many calls wait.
   *
   * @return the number, for tests and diagnostics
   */
  int size() {
    return calls.size();
  }
}
