package io.github.wslink4j.client;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Time that passes when a test says so. */
final class ManualTimer implements Timer {

  private record Alarm(long due, Runnable task) {}

  private final List<Alarm> alarms = new ArrayList<>();
  private long now;

  @Override
  public Runnable after(Duration delay, Runnable task) {
    Alarm alarm = new Alarm(now + delay.toNanos(), task);
    alarms.add(alarm);
    return () -> alarms.remove(alarm);
  }

  void advance(Duration duration) {
    now += duration.toNanos();
    for (Alarm alarm : List.copyOf(alarms)) {
      if (alarm.due() <= now && alarms.remove(alarm)) {
        alarm.task().run();
      }
    }
  }

  int waiting() {
    return alarms.size();
  }
}
