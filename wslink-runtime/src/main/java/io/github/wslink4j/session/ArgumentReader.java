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
 * Walks through the arguments of a call: those by position, then those by keyword. Knows which
 * argument is being read, so that an error can name it.
 */
final class ArgumentReader {

  private enum Stage {
    START,
    POSITIONAL,
    KEYWORD,
    END
  }

  private final MessageReader message;
  private final boolean nested;
  private final BitSet seen = new BitSet();
  private Stage stage = Stage.START;
  private int position;
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

  WireReader in() {
    return message;
  }

  /** See {@link io.github.wslink4j.codegen.v1.Arguments#nextArgument}. */
  int next(Fields parameters) {
    current = null;
    if (stage == Stage.START) {
      start();
    }
    if (stage == Stage.POSITIONAL) {
      if (message.nextElement()) {
        return positional(parameters);
      }
      stage = !nested && enterKeywords() ? Stage.KEYWORD : Stage.END;
    }
    if (stage == Stage.KEYWORD) {
      String keyword = message.nextKey();
      if (keyword != null) {
        return keyword(parameters, keyword);
      }
      stage = Stage.END;
    }
    requireAll(parameters);
    return WireReader.END;
  }

  /**
   * What the client is told of a failure if its arguments are to blame: which one, where in it, and
   * why. While an argument is read nothing of the application runs but the argument's types, so
   * that an {@link IllegalArgumentException} is the refusal of a constructor that checks its
   * values, and says why in words that are meant for whoever gave them.
   *
   * @return null if the arguments are not to blame
   */
  @Nullable String describe(Throwable failure) {
    if (failure instanceof WireException) {
      return named(String.valueOf(failure.getMessage()));
    }
    if (current != null && failure instanceof IllegalArgumentException) {
      String reason = failure.getMessage() == null ? "an invalid value" : failure.getMessage();
      return named(String.valueOf(message.error(reason).getMessage()));
    }
    return null;
  }

  private String named(String problem) {
    if (current == null) {
      return problem;
    }
    // A subscription's arguments lie inside of the message's, and its caller knows only the former.
    String place = nested ? problem.replaceFirst("^args\\[1]", "args") : problem;
    return "argument \"" + current + "\": " + place;
  }

  private void start() {
    if (nested || message.enterArguments()) {
      message.beginList();
      stage = Stage.POSITIONAL;
    } else {
      stage = enterKeywords() ? Stage.KEYWORD : Stage.END;
    }
  }

  private boolean enterKeywords() {
    if (!message.enterKeywords()) {
      return false;
    }
    message.beginMap();
    return true;
  }

  private int positional(Fields parameters) {
    int number = position++;
    int last = parameters.size() - 1;
    if (number > last) {
      if (!parameters.isVariadic()) {
        throw new WireException(
            "args: expected at most "
                + parameters.size()
                + " arguments"
                + names(parameters)
                + ", got more");
      }
      number = last;
    }
    seen.set(number);
    current = parameters.name(number);
    return number;
  }

  private int keyword(Fields parameters, String keyword) {
    int number = parameters.find(keyword);
    if (number < 0) {
      throw new WireException(
          "kwargs: unknown argument \"" + keyword + "\", expected one of" + names(parameters));
    }
    if (parameters.isVariadic() && number == parameters.size() - 1) {
      throw new WireException("kwargs: argument \"" + keyword + "\" takes values by position only");
    }
    if (seen.get(number)) {
      throw new WireException("kwargs: argument \"" + keyword + "\" is given twice");
    }
    seen.set(number);
    current = keyword;
    return number;
  }

  private void requireAll(Fields parameters) {
    for (int number = seen.nextClearBit(0);
        number < parameters.size();
        number = seen.nextClearBit(number + 1)) {
      boolean mayBeEmpty = parameters.isVariadic() && number == parameters.size() - 1;
      if (parameters.isRequired(number) && !mayBeEmpty) {
        throw new WireException(
            "args: missing argument \"" + parameters.name(number) + "\" of" + names(parameters));
      }
    }
  }

  private static String names(Fields parameters) {
    StringJoiner names = new StringJoiner(", ", " (", ")");
    for (int number = 0; number < parameters.size(); number++) {
      names.add(parameters.name(number));
    }
    return names.toString();
  }
}
