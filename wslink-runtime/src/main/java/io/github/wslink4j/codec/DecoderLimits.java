package io.github.wslink4j.codec;

import java.time.Duration;

/**
 * How much a peer may make this side hold. Memory grows with what has arrived, never with what a
 * header claims.
 *
 * @param messageBeforeHello the largest message, in bytes, of a peer that has not said a good
 *     hello; room for a long token
 * @param message the largest message, in bytes
 * @param assembling how many messages may be incomplete at a time
 * @param assemblingBytes how many bytes of incomplete messages may be held
 * @param attachments how many attachments may wait for the message that names them
 * @param depth how deep lists and maps may nest
 * @param assemblyTime how long a message may stay incomplete
 */
public record DecoderLimits(
    int messageBeforeHello,
    int message,
    int assembling,
    int assemblingBytes,
    int attachments,
    int depth,
    Duration assemblyTime) {

  /**
   * 16 KiB before hello, 64 MiB after it, 16 incomplete messages, 64 attachments, depth 100, 30
   * seconds.
   */
  public static final DecoderLimits DEFAULT =
      new DecoderLimits(
          16 * 1024, 64 * 1024 * 1024, 16, 64 * 1024 * 1024, 64, 100, Duration.ofSeconds(30));
}
