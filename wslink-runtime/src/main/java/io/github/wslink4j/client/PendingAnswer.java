package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Errors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Something that waits for its answer. The answer is read where it arrives, on the connection's
 * thread, straight from the frame.
 *
 * <p>Settled once: see {@link PendingCalls}.
 */
abstract class PendingAnswer {
  private static final Logger LOG = LoggerFactory.getLogger(PendingAnswer.class);

  private final String id;
  private final String method;
  private final Errors errors;
  private volatile @Nullable Runnable alarm;
  private volatile boolean settled;

  /**
   * Nothing has been sent yet.
   *
   * @param id its id on the wire
   * @param method its wire name
   * @param errors the checked exceptions that the method declares
   */
  PendingAnswer(String id, String method, Errors errors) {
    this.id = id;
    this.method = method;
    this.errors = errors;
  }

  final String id() {
    return id;
  }

  final String method() {
    return method;
  }

  /**
   * Sets the alarm that waits with this; it is called off once this is settled.
   *
   * @param callOff calls the alarm off
   */
  final void alarm(Runnable callOff) {
    alarm = callOff;
    // The answer may have come in between and found no alarm to call off.
    if (settled) {
      callOff.run();
    }
  }

  /**
   * Whether it has waited too long, now that the alarm goes off.
   *
   * @return false if it is to wait as long again
   */
  boolean isOverdue() {
    return true;
  }

  /**
   * It has waited too long.
   *
   * @param why what its caller is told, if it fails
   * @return whether it is to fail; if not it stays, without an alarm, for an answer that must not
   *     be missed even when it comes too late
   */
  boolean givesUp(RemoteException why) {
    return true;
  }

  /**
   * Takes an item that comes before the answer.
   *
   * @param message the message, read during the call
   */
  void item(MessageReader message) {
    LOG.debug("An item of {}, which is no stream, is left out", method);
  }

  /**
   * Settles it with its answer.
   *
   * @param answer the message, read during the call
   */
  final void answer(MessageReader answer) {
    Runnable outcome;
    try {
      if (answer.enterError()) {
        fail(Failure.read(answer, errors));
        return;
      }
      if (!answer.enterResult()) {
        fail(RemoteException.local("the answer to " + method + " has no result", null));
        return;
      }
      outcome = result(answer);
    } catch (RuntimeException e) {
      // Codecs and constructors are not all ours: whatever one throws ends this call and nothing
      // else.
      fail(RemoteException.unreadable("the answer to " + method, answer, e));
      return;
    }
    settle(outcome);
  }

  /**
   * Settles it with a failure.
   *
   * @param failure a {@link RemoteException} or a declared error
   */
  final void fail(Throwable failure) {
    settle(failed(failure));
  }

  private void settle(Runnable outcome) {
    callOff();
    completing(outcome);
  }

  /** Nobody waits any more. */
  final void callOff() {
    settled = true;
    Runnable callOff = alarm;
    if (callOff != null) {
      callOff.run();
    }
  }

  /**
   * Reads the result.
   *
   * @param in stands before it
   * @return tells the caller
   */
  abstract Runnable result(MessageReader in);

  /**
   * Takes a failure.
   *
   * @param failure a {@link RemoteException} or a declared error
   * @return tells the caller
   */
  abstract Runnable failed(Throwable failure);

  /**
   * Runs what tells the caller, where the caller wants to be told.
   *
   * @param outcome what {@link #result} or {@link #failed} returned
   */
  abstract void completing(Runnable outcome);
}
