package io.github.wslink4j.codec;

import io.github.wslink4j.codegen.v1.WireException;
import java.util.Arrays;

/**
 * Holds a writer to what it has announced. A list that changes while it is written, or a codec that
 * miscounts, would otherwise make a message that the peer cannot decode, and cost it the
 * connection. Also ends circular values. For the codecs.
 */
public final class Nesting {

  /**
   * How deep lists and maps may nest in an argument or a result: as deep as readers follow by
   * default, less the message and its list of arguments. What they do not follow costs this side
   * the connection, so it is not sent.
   */
  public static final int MAX_DEPTH = DecoderLimits.DEFAULT.depth() - 2;

  private int[] outerLeft = new int[8];
  private int depth;
  private int left;

  /** Made once for each writer. */
  public Nesting() {}

  /**
   * Begins a message.
   *
   * @param values how many values follow at the top
   */
  public void start(int values) {
    depth = 0;
    left = values;
  }

  /** Counts a value that is neither a list nor a map, or a key. */
  public void value() {
    if (--left < 0) {
      throw new WireException("expected no more values than announced");
    }
  }

  /**
   * Counts a list or map, and goes into it.
   *
   * @param count how many values, and keys, follow in it
   */
  public void begin(int count) {
    value();
    if (count < 0) {
      throw new WireException("expected a size that is not negative and not huge, got " + count);
    }
    if (depth == MAX_DEPTH) {
      throw new WireException("expected lists and maps no deeper than " + MAX_DEPTH);
    }
    if (depth == outerLeft.length) {
      outerLeft = Arrays.copyOf(outerLeft, 2 * depth);
    }
    outerLeft[depth++] = left;
    left = count;
  }

  /**
   * Whether a key comes next, if this is in a map.
   *
   * @return false if a value does
   */
  public boolean isBeforeKey() {
    return left % 2 == 0;
  }

  /** Leaves a list or map. */
  public void end() {
    finish();
    if (depth == 0) {
      throw new WireException("expected the end of the message, got that of a list or map");
    }
    left = outerLeft[--depth];
  }

  /** Checks that everything announced has come, before the message ends or goes on. */
  public void finish() {
    if (left != 0) {
      throw new WireException("expected as many values as announced, missing: " + left);
    }
  }

  /** Checks that the message is complete. */
  public void complete() {
    finish();
    if (depth != 0) {
      throw new WireException("expected the end of a list or map, got that of the message");
    }
  }
}
