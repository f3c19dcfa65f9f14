package io.github.wslink4j.example;

import io.github.wslink4j.Subscription;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A metronome that a test beats by hand. The first beat comes at once, as with the real one. */
final class ManualMetronome implements Metronome {

  private final List<Runnable> actions = new ArrayList<>();
  private final List<Duration> periods = new ArrayList<>();

  @Override
  public Subscription every(Duration period, Runnable action) {
    actions.add(action);
    periods.add(period);
    action.run();
    return () -> actions.remove(action);
  }

  void beat() {
    List.copyOf(actions).forEach(Runnable::run);
  }

  /** The pace of everything that was ever started. */
  List<Duration> periods() {
    return periods;
  }

  /** How many things go on. */
  int running() {
    return actions.size();
  }
}
