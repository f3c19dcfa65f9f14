package io.github.wslink4j.example;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** The environment variables of the reference that mean something here. */
record Environment(Map<String, String> variables) {

  // A header of generation 2 and one byte.
  private static final int SMALLEST_MESSAGE = 13;

  /** What a launcher waits for; empty for silence. */
  String readyLine() {
    return variables.getOrDefault("WSLINK_READY_MSG", "wslink: Starting factory");
  }

  /** How large a frame may be, in bytes. */
  Optional<Integer> maxMessageSize() {
    return number("WSLINK_MAX_MSG_SIZE", SMALLEST_MESSAGE);
  }

  /** After how much silence a client is asked whether it is still there; zero for never. */
  Optional<Duration> heartbeat() {
    return number("WSLINK_HEART_BEAT", 0).map(Duration::ofSeconds);
  }

  private Optional<Integer> number(String name, int least) {
    return Optional.ofNullable(variables.get(name)).map(text -> parse(name, text, least));
  }

  private static int parse(String name, String text, int least) {
    try {
      int number = Integer.parseInt(text);
      if (number >= least) {
        return number;
      }
    } catch (NumberFormatException e) {
      // It is refused below, like a number that is too small.
    }
    throw new StartException(name + ": " + text + " (expected: a number, at least " + least + ")");
  }
}
