package io.github.wslink4j.session;

import io.github.wslink4j.codec.DecoderLimits;
import java.time.Duration;
import java.util.Objects;

/**
 * What one client may make the server hold or wait for. Every limit has a default that no known
 * client reaches.
 *
 * @param decoder sizes and counts of what arrives
 * @param callsInFlight how many calls of one client may be unanswered; beyond it the server stops
 *     reading from that client until half of them are answered
 * @param waitingBytes how many bytes of publications may wait for one client that reads slowly, and
 *     as many again on their way to its socket; beyond it publications are dropped as if their
 *     topic were full
 * @param subscriptions how many subscriptions with arguments one client may have
 * @param streams how many streams one client may have open
 * @param collectedItems how many items of a stream are collected into a list for a client that
 *     takes no streams
 * @param failedHellos how many wrong secrets a client may send before it is disconnected
 * @param helloTime how long a client may be connected without a good hello
 */
public record Limits(
    DecoderLimits decoder,
    int callsInFlight,
    int waitingBytes,
    int subscriptions,
    int streams,
    int collectedItems,
    int failedHellos,
    Duration helloTime) {

  /**
   * The defaults: 1,024 calls, 64 MiB, 1,024 subscriptions, 256 streams, 65,536 items in a list, 5
   * failed hellos, 30 seconds to hello.
   */
  public static final Limits DEFAULT =
      new Limits(
          DecoderLimits.DEFAULT,
          1024,
          64 * 1024 * 1024,
          1024,
          256,
          65_536,
          5,
          Duration.ofSeconds(30));

  /** Checks for null and for numbers that would let nothing through. */
  public Limits {
    Objects.requireNonNull(decoder, "decoder");
    Objects.requireNonNull(helloTime, "helloTime");
    requirePositive(callsInFlight, "callsInFlight");
    requirePositive(waitingBytes, "waitingBytes");
    requirePositive(streams, "streams");
    requirePositive(collectedItems, "collectedItems");
    requirePositive(failedHellos, "failedHellos");
  }

  private static void requirePositive(int value, String name) {
    if (value <= 0) {
      throw new IllegalArgumentException(name + ": " + value + " (expected: > 0)");
    }
  }
}
