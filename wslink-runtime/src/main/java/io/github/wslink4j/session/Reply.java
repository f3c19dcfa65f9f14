package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.MethodEntry;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a method's caller can be told, in messages for its way of writing. It outlives the call's
 * arguments, for results that come later.
 *
 * @param session the caller
 * @param method the method
 * @param id the call's id
 */
record Reply(ServerSession session, MethodEntry method, String id) {
  private static final Logger log = LoggerFactory.getLogger(Reply.class);

  /** A result that is already there. */
  <T> EncodedMessage result(T value, Codec<T> codec) {
    MessageWriter out = session.writer();
    out.beginResult(id);
    codec.write(out, value);
    return out.end();
  }

  /** One item of a stream. */
  <T> EncodedMessage item(T value, Codec<T> codec) {
    MessageWriter out = session.writer();
    out.beginItem(id);
    codec.write(out, value);
    return out.end();
  }

  /** A result without a value, which is also the end of a stream. */
  EncodedMessage nothing() {
    MessageWriter out = session.writer();
    out.beginResult(id);
    out.writeNull();
    return out.end();
  }

  /** A refusal in words that are meant for the caller. */
  EncodedMessage refusal(String words) {
    return Failures.exception(session.writer(), id, method.wireName(), words);
  }

  /**
   * What the method failed with: itself if the method declares it, otherwise an id that the log has
   * too.
   */
  EncodedMessage failure(Throwable failure) {
    String logId = Failures.newId();
    try {
      EncodedMessage declared =
          Failures.declared(
              session.writer(), id, method.wireName(), method.errors().entries(), failure);
      if (declared != null) {
        return declared;
      }
      log.error("{} failed, id {}", method.wireName(), logId, failure);
    } catch (RuntimeException e) {
      e.addSuppressed(failure);
      log.error("The failure of {} cannot be put on the wire, id {}", method.wireName(), logId, e);
    }
    return Failures.internal(session.writer(), id, method.wireName(), logId);
  }

  /** A result or an item that the wire cannot carry. */
  EncodedMessage unwritable(Throwable failure) {
    log.warn(
        "The result of {} cannot be put on the wire: {}",
        method.wireName(),
        failure.getMessage(),
        failure);
    MessageWriter out = session.writer();
    out.beginFailure(id, ErrorCode.NOT_SERIALIZABLE, ErrorCode.RESULT_NOT_SERIALIZABLE, true);
    out.writeString(method.wireName());
    return out.end();
  }
}
