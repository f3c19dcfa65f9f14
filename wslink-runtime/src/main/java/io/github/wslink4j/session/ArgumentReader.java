package io.github.wslink4j.session;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.codec.wire.Writers;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.transport.Frame;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a call: those by position, then those by keyword. Knows which argument is being
 * read, so that an error can name it.
 *
 * <p>How many there are and what they are called is looked at before the first one is read, so that
 * nothing has been read in vain if they do not fit. Positional ones are then read where they stand.
 * Those by keyword may stand in any order; the reader goes through them from where it is, and once
 * more from the beginning, which is short: there are no more of them than parameters.
 */
final class ArgumentReader {

  private static final int NONE = -1;

  private final MessageReader message;
  private final boolean nested;
  private Fields parameters = Fields.none();
  private int positional;
  private @Nullable BitSet keywords;

  /** How many positional arguments the reader has come to. */
  private int position;

  private boolean amongKeywords;
  private boolean checked;

  /** The parameter before whose argument the reader stands. */
  private int standing = NONE;

  private @Nullable String current;

  private ArgumentReader(MessageReader message, boolean nested) {
    this.message = message;
    this.nested = nested;
  }

  /** The arguments of a call. */
  static ArgumentReader ofCall(MessageReader message) {
    return new ArgumentReader(message, false);
  }

  /**
   * The arguments of a subscription: a list on its own, before which the message stands; no
   * keywords.
   */
  static ArgumentReader ofList(MessageReader message) {
    return new ArgumentReader(message, true);
  }

  /** No arguments at all, of a client that cannot send any: everything that may be left out is. */
  static ArgumentReader ofNothing() {
    MessageWriter out = Writers.newWriter(Encoding.MESSAGE_PACK, new AtomicInteger());
    out.beginCall("system:0", "wslink.subscribe", 0);
    out.beginKeywords(0);
    Frame frame = out.end().frames(0).iterator().next();
    ByteBuffer bytes = ByteBuffer.allocate(frame.size());
    frame.parts().forEach(part -> bytes.put(part.duplicate()));
    MessageReader message =
        Generation.TWO
            .newServerDecoder(DecoderLimits.DEFAULT)
            .binary(bytes.array(), 0, bytes.position());
    return new ArgumentReader(Objects.requireNonNull(message).detach(), false);
  }

  /**
   * Looks whether the arguments are those of a method.
   *
   * @param parameters the method's
   * @throws WireException if there are too many, one is missing, or given twice, or unknown
   */
  void begin(Fields parameters) {
    this.parameters = parameters;
    if (!nested && message.enterKeywords()) {
      message.beginMap();
      for (String keyword; (keyword = message.nextKey()) != null; ) {
        see(keyword);
        message.skipValue();
      }
    }
    if (nested || message.enterArguments()) {
      message.beginList();
      positional = message.remainingElements();
    }
    refuseSurplus();
    requireAll();
    checked = true;
  }

  private void see(String keyword) {
    int number = parameters.find(keyword);
    if (number < 0) {
      throw new WireException(
          "kwargs: unknown argument \"" + keyword + "\", expected one of" + names(parameters));
    }
    if (isRest(number)) {
      throw new WireException("kwargs: argument \"" + keyword + "\" takes values by position only");
    }
    BitSet seen = keywords;
    if (seen == null) {
      seen = new BitSet(parameters.size());
      keywords = seen;
    } else if (seen.get(number)) {
      throw twice(number);
    }
    seen.set(number);
  }

  private WireException twice(int number) {
    return new WireException("kwargs: argument \"" + parameters.name(number) + "\" is given twice");
  }

  private void refuseSurplus() {
    if (positional > parameters.size() && !parameters.isVariadic()) {
      throw new WireException(
          "args: expected at most "
              + parameters.size()
              + " arguments"
              + names(parameters)
              + ", got "
              + positional);
    }
    int first = keywords == null ? NONE : keywords.nextSetBit(0);
    if (first >= 0 && first < positional) {
      throw twice(first);
    }
  }

  private void requireAll() {
    for (int number = positional; number < parameters.size(); number++) {
      if (parameters.isRequired(number) && !isRest(number) && !isKeyword(number)) {
        throw new WireException(
            "args: missing argument \"" + parameters.name(number) + "\" of" + names(parameters));
      }
    }
  }

  private boolean isKeyword(int number) {
    return keywords != null && keywords.get(number);
  }

  private boolean isRest(int number) {
    return parameters.isVariadic() && number == parameters.size() - 1;
  }

  /** See {@link io.github.wslink4j.codegen.v1.Arguments#argument}. */
  WireReader argument(int number) {
    if (standing != number) {
      goTo(number);
    }
    standing = NONE;
    return message;
  }

  /** See {@link io.github.wslink4j.codegen.v1.Arguments#has}. */
  boolean has(int number) {
    if (number >= positional && !isKeyword(number)) {
      return false;
    }
    goTo(number);
    if (message.readNull()) {
      return false;
    }
    standing = number;
    return true;
  }

  /** See {@link io.github.wslink4j.codegen.v1.Arguments#hasMore}. */
  boolean hasMore() {
    return position < positional;
  }

  private void goTo(int number) {
    current = parameters.name(number);
    if (hasMore() && (number == position || isRest(number))) {
      message.nextElement();
      position++;
    } else if (isKeyword(number)) {
      goToKeyword(number);
    } else {
      throw new IllegalStateException(
          "parameter: " + number + " (expected: the next one for which there is an argument)");
    }
  }

  private void goToKeyword(int number) {
    while (true) {
      String keyword = amongKeywords ? message.nextKey() : null;
      if (keyword == null) {
        message.enterKeywords();
        message.beginMap();
        amongKeywords = true;
      } else if (parameters.find(keyword) == number) {
        return;
      } else {
        message.skipValue();
      }
    }
  }

  /**
   * What the client is told of a failure if its arguments are to blame: which one, where in it, and
   * why.
   *
   * @return null if the arguments are not to blame
   */
  @Nullable String describe(Throwable failure) {
    // Once the arguments have been looked at, the implementation may throw such an exception too,
    // of a client that it uses.
    return failure instanceof WireException && (!checked || message.isOwn(failure))
        ? named(String.valueOf(failure.getMessage()))
        : null;
  }

  private String named(String problem) {
    if (current == null) {
      return problem;
    }
    // A subscription's arguments lie inside of the message's, and its caller knows only the former.
    String place = nested ? problem.replaceFirst("^args\\[1]", "args") : problem;
    return "argument \"" + current + "\": " + place;
  }

  private static String names(Fields parameters) {
    StringJoiner names = new StringJoiner(", ", " (", ")");
    for (int number = 0; number < parameters.size(); number++) {
      names.add(parameters.name(number));
    }
    return names.toString();
  }
}
