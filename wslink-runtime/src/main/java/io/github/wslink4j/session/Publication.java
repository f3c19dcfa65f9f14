package io.github.wslink4j.session;

import io.github.wslink4j.Audience;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.Encoding;
import io.github.wslink4j.codec.ErrorCode;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.TopicEntry;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One publication on its way to clients. It is encoded at most once for each way of writing, when
 * the first client needs it, and the bytes are shared. Used by the publishing thread only.
 */
final class Publication {
  private static final Logger log = LoggerFactory.getLogger(Publication.class);

  private final TopicEntry topic;
  private final int subscription;
  private final Audience audience;
  private final Body body;
  private final Map<Encoding, @Nullable EncodedMessage> encoded = new EnumMap<>(Encoding.class);

  private interface Body {
    void write(MessageWriter out);
  }

  /**
   * A publication.
   *
   * @param subscription the number of the subscription that it is for, 0 for everybody's
   */
  <T> Publication(
      TopicEntry topic, int subscription, T value, Codec<? super T> codec, Audience audience) {
    this.topic = topic;
    this.subscription = subscription;
    this.audience = audience;
    this.body = out -> codec.write(out, value);
  }

  TopicEntry topic() {
    return topic;
  }

  Audience audience() {
    return audience;
  }

  /** Where it waits if it must: publications of one subscription never give way to another's. */
  String place() {
    return topic.name() + ":" + subscription;
  }

  /** Whether it goes to everybody, and not to one subscription. */
  boolean isUntracked() {
    return subscription == 0;
  }

  /**
   * The message. If the value cannot be written, it is the reference's failure in its place, and
   * nothing for a strict peer, which could not tell the failure from an answer.
   */
  @Nullable EncodedMessage encoded(Encoding encoding, ThreadWriters writers) {
    if (!encoded.containsKey(encoding)) {
      encoded.put(encoding, encode(encoding, writers.get(encoding)));
    }
    return encoded.get(encoding);
  }

  private @Nullable EncodedMessage encode(Encoding encoding, MessageWriter out) {
    try {
      out.beginPublication(topic.name(), subscription);
      body.write(out);
      return out.end();
    } catch (RuntimeException e) {
      log.warn(
          "A publication of {} cannot be put on the wire: {}", topic.name(), e.getMessage(), e);
      if (encoding == Encoding.STRICT_JSON) {
        return null;
      }
      out.beginFailure(
          "publish:" + place(),
          ErrorCode.NOT_SERIALIZABLE,
          ErrorCode.RESULT_NOT_SERIALIZABLE,
          false);
      return out.end();
    }
  }
}
