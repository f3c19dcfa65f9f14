package io.github.wslink4j.session;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The call that a thread is carrying out: it tells who the caller is, and holds publications back
 * that are made before the method returns, because clients expect them behind its answer.
 */
final class CallScope {

  private static final ThreadLocal<@Nullable CallScope> CURRENT = new ThreadLocal<>();

  private final ServerSession caller;
  private final boolean holdsPublications;
  private final @Nullable CallScope outer;
  private @Nullable List<Runnable> held;

  private CallScope(ServerSession caller, boolean holdsPublications, @Nullable CallScope outer) {
    this.caller = caller;
    this.holdsPublications = holdsPublications;
    this.outer = outer;
  }

  /** Begins a call on this thread; to be left by the same thread. */
  static CallScope enter(ServerSession caller, boolean holdsPublications) {
    CallScope scope = new CallScope(caller, holdsPublications, CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  /** Ends the call: what was held back is published now. */
  void leave() {
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
    if (held != null) {
      held.forEach(Runnable::run);
    }
  }

  /** The session whose call this thread is carrying out, or null. */
  static @Nullable ServerSession caller() {
    CallScope scope = CURRENT.get();
    return scope == null ? null : scope.caller;
  }

  /** Publishes now, or when the method that this thread carries out has been answered. */
  static void publish(Runnable publication) {
    CallScope scope = CURRENT.get();
    if (scope == null || !scope.holdsPublications) {
      publication.run();
      return;
    }
    if (scope.held == null) {
      scope.held = new ArrayList<>();
    }
    scope.held.add(publication);
  }
}
