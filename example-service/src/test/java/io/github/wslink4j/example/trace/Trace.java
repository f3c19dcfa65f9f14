package io.github.wslink4j.example.trace;

import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** What has happened in this process. Instrumented classes call it. */
public final class Trace {

  private static final Set<String> EVENTS = new ConcurrentSkipListSet<>();

  private Trace() {}

  /** Notes a call; the text says whose and of what. */
  public static void note(String event) {
    EVENTS.add(event);
  }

  /** All of it, one line each. */
  public static Set<String> events() {
    return Set.copyOf(EVENTS);
  }
}
