package io.github.wslink4j.session;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireException;
import io.github.wslink4j.codegen.v1.WireType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A client's hello.
 *
 * @param secret what it knows, null if it sent none, or not as text
 * @param extensions what it can do beyond the reference, for the two sides to use what both name
 */
record Hello(@Nullable String secret, List<String> extensions) {

  /** Subscriptions with arguments, which the server keeps for the client. */
  static final String SUBSCRIBE = "subscribe";

  /** Results that come one after another. */
  static final String STREAM = "stream";

  private static final List<String> KNOWN = List.of(SUBSCRIBE, STREAM);

  private static final Fields ARGUMENT = Fields.none().optional("secret", "extensions");
  private static final Fields RESULT = Fields.of("clientID").optional("maxMsgSize", "extensions");

  /** Reads a hello, however odd: what does not fit is as if it were not there. */
  static Hello read(MessageReader message) {
    try {
      return readStrictly(message);
    } catch (WireException e) {
      return new Hello(null, List.of());
    }
  }

  private static Hello readStrictly(MessageReader message) {
    String secret = null;
    List<String> extensions = new ArrayList<>();
    if (!message.enterArguments()) {
      return new Hello(null, extensions);
    }
    message.beginList();
    if (message.nextElement() && message.peek() == WireType.MAP) {
      message.beginMap();
      for (int field; (field = message.nextField(ARGUMENT)) != MessageReader.END; ) {
        if (field == 0 && message.peek() == WireType.TEXT) {
          secret = message.readString();
        } else if (field == 1 && message.peek() == WireType.LIST) {
          readNames(message, extensions);
        } else {
          message.skipValue();
        }
      }
    }
    return new Hello(secret, extensions);
  }

  private static void readNames(MessageReader message, List<String> names) {
    message.beginList();
    while (message.nextElement()) {
      if (message.peek() == WireType.TEXT) {
        names.add(message.readString());
      } else {
        message.skipValue();
      }
    }
  }

  boolean offers(String extension) {
    return extensions.contains(extension);
  }

  /** The answer to a good hello. */
  EncodedMessage accepted(MessageWriter out, String messageId, ServerSession session) {
    int maxMessageSize = session.advertisedMessageSize();
    List<String> accepted = KNOWN.stream().filter(this::offers).toList();
    out.beginResult(messageId);
    out.beginMap(1 + (maxMessageSize > 0 ? 1 : 0) + (accepted.isEmpty() ? 0 : 1));
    out.writeField(RESULT, 0);
    out.writeString(session.id());
    if (maxMessageSize > 0) {
      out.writeField(RESULT, 1);
      out.writeInt(maxMessageSize);
    }
    if (!accepted.isEmpty()) {
      out.writeField(RESULT, 2);
      out.beginList(accepted.size());
      accepted.forEach(out::writeString);
      out.endList();
    }
    out.endMap();
    return out.end();
  }
}
