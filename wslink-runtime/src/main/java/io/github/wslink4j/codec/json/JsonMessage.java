package io.github.wslink4j.codec.json;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.transport.Frame;
import java.util.List;

/** A message of generation 1: for each attachment a header and its bytes, then the message. */
final class JsonMessage implements EncodedMessage {
  private final List<Frame> frames;
  private final int size;

  JsonMessage(List<Frame> frames) {
    this.frames = List.copyOf(frames);
    this.size = frames.stream().mapToInt(Frame::size).sum();
  }

  @Override
  public Iterable<Frame> frames(int maxFrameSize) {
    return frames;
  }

  @Override
  public int size() {
    return size;
  }

  @Override
  public boolean hasAttachments() {
    return frames.size() > 1;
  }
}
