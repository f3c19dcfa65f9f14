package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.ErrorEntry;
import io.github.wslink4j.codegen.v1.Fields;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * The failures that a method can cause, in the reference's shape: never a trace, never words that
 * were not meant for it.
 */
final class Failures {

  private static final Fields DATA = Fields.of("method", "exception").optional("type", "fields");

  private Failures() {}

  /** A failure whose words are meant for the peer. */
  static EncodedMessage exception(MessageWriter out, String id, String method, String words) {
    out.beginFailure(id, ErrorCode.EXCEPTION, ErrorCode.EXCEPTION_RAISED, true);
    out.beginMap(2);
    out.writeField(DATA, 0);
    out.writeString(method);
    out.writeField(DATA, 1);
    out.writeString(words);
    out.endMap();
    return out.end();
  }

  /** A failure whose words stay here, under an id. */
  static EncodedMessage internal(MessageWriter out, String id, String method, String logId) {
    return exception(out, id, method, "internal error, id " + logId);
  }

  /** An error that the method declares, as itself; null if it declares no such thing. */
  static @Nullable EncodedMessage declared(
      MessageWriter out, String id, String method, List<ErrorEntry<?>> errors, Throwable failure) {
    ErrorEntry<?> nearest = null;
    for (ErrorEntry<?> error : errors) {
      boolean nearer = nearest == null || nearest.type().isAssignableFrom(error.type());
      if (nearer && error.type().isInstance(failure)) {
        nearest = error;
      }
    }
    return nearest == null ? null : declared(out, id, method, nearest, failure);
  }

  private static <E extends Throwable> EncodedMessage declared(
      MessageWriter out, String id, String method, ErrorEntry<E> error, Throwable failure) {
    out.beginFailure(id, ErrorCode.EXCEPTION, ErrorCode.EXCEPTION_RAISED, true);
    out.beginMap(4);
    out.writeField(DATA, 0);
    out.writeString(method);
    out.writeField(DATA, 1);
    out.writeString(failure.getMessage() == null ? error.name() : failure.getMessage());
    out.writeField(DATA, 2);
    out.writeString(error.name());
    out.writeField(DATA, 3);
    error.codec().write(out, error.type().cast(failure));
    out.endMap();
    return out.end();
  }

  /** An id that tells failures apart in a log. */
  static String newId() {
    return String.format("%08x", ThreadLocalRandom.current().nextInt());
  }
}
