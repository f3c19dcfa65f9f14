package io.github.wslink4j.client;

import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireType;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the error of an answer: {@code {code, message, data}}. A declared error travels in the
 * data, as {@code {type, fields}}, and comes out as the exception it is.
 *
 * <p>Servers of all kinds send errors, and an error that this side cannot read must not hide the
 * one it reports: whatever does not fit is kept as plain data.
 */
final class Failure {

  private static final Fields ERROR = Fields.none().optional("code", "message", "data");
  private static final Fields DATA = Fields.none().optional("type", "fields");
  private static final int TYPE = 0;
  private static final int FIELDS = 1;

  private Failure() {}

  /**
   * Reads an error.
   *
   * @param answer a message that has one
   * @param declared the errors that come out as they are
   * @return a declared error or a {@link RemoteException}
   */
  static Throwable read(MessageReader answer, Errors declared) {
    if (!declared.entries().isEmpty()) {
      try {
        Throwable error = declared(answer, declared);
        if (error != null) {
          return error;
        }
      } catch (RuntimeException e) {
        // Not as declared, or not as its constructor wants it, and so an error like any other.
      }
    }
    return undeclared(answer);
  }

  private static @Nullable Throwable declared(MessageReader answer, Errors declared) {
    String type = inData(answer, TYPE, WireReader::readString);
    for (ErrorEntry<?> entry : declared.entries()) {
      if (entry.name().equals(type)) {
        return inData(answer, FIELDS, entry.codec()::read);
      }
    }
    return null;
  }

  private static <V> @Nullable V inData(
      MessageReader answer, int wanted, Function<WireReader, V> read) {
    V found = null;
    answer.enterError();
    answer.beginMap();
    for (int field; (field = answer.nextField(ERROR)) != WireReader.END; ) {
      if (field != 2 || answer.peek() != WireType.MAP) {
        answer.skipValue();
        continue;
      }
      answer.beginMap();
      for (int part; (part = answer.nextField(DATA)) != WireReader.END; ) {
        if (part == wanted) {
          found = read.apply(answer);
        } else {
          answer.skipValue();
        }
      }
    }
    return found;
  }

  private static RemoteException undeclared(MessageReader answer) {
    int code = 0;
    String message = "";
    Object data = null;
    answer.enterError();
    if (answer.peek() != WireType.MAP) {
      return new RemoteException(code, "an error without a code", answer.readAny());
    }
    answer.beginMap();
    for (int field; (field = answer.nextField(ERROR)) != WireReader.END; ) {
      switch (field) {
        case 0 -> code = answer.readAny() instanceof Number number ? number.intValue() : 0;
        case 1 -> message = String.valueOf(answer.readAny());
        case 2 -> data = answer.readAny();
        default -> answer.skipValue();
      }
    }
    return new RemoteException(code, words(message, data), data);
  }

  /** What the server says of the exception is worth more than that there was one. */
  private static String words(String message, @Nullable Object data) {
    return data instanceof Map<?, ?> details && details.get("exception") instanceof String words
        ? words
        : message;
  }
}
