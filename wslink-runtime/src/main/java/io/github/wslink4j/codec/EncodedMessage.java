package io.github.wslink4j.codec;

import io.github.wslink4j.transport.Frame;

/** A message ready to be sent, to one peer or to many. Immutable. */
public interface EncodedMessage {

  /**
   * The frames that carry it.
   *
   * @param maxFrameSize the most bytes that a frame may have, headers included; 0 for no limit.
   *     Only generation 2 can split a message, generation 1 ignores it
   * @return the frames, in order; they belong together on the wire
   */
  Iterable<Frame> frames(int maxFrameSize);

  /**
   * How much the message weighs.
   *
   * @return its bytes, with its attachments
   */
  int size();

  /**
   * Whether it needs attachments, which a strict generation 1 peer cannot take.
   *
   * @return true if binary frames go ahead of the message itself
   */
  boolean hasAttachments();
}
