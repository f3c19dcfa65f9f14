package io.github.wslink4j.client;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.codec.MessageReader;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Errors;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A subscription that the server keeps: it has a number, and only its own publications carry it.
 *
 * <p>The number comes in the answer to {@code wslink.subscribe}, and the first publication may
 * follow right behind. So the answer is handled on the connection's thread, where the listener is
 * in its place before the next message is looked at. A subscription that was closed before its
 * number came, or that waited for it for too long, is taken back as soon as it does: the server
 * would keep it for nobody.
 */
final class TrackedSubscription implements Subscription {
  private static final Logger LOG = LoggerFactory.getLogger(TrackedSubscription.class);
  private static final Fields ANSWER = Fields.of("subscription");

  private final Conversation conversation;
  private final String topic;
  private final Listener<?> listener;

  /** Both guarded by this. */
  private @Nullable Long number;

  private boolean closed;

  TrackedSubscription(Conversation conversation, String topic, Listener<?> listener) {
    this.conversation = conversation;
    this.topic = topic;
    this.listener = listener;
  }

  /**
   * Asks the server for the subscription.
   *
   * @param arguments writes the topic and the list of its arguments
   */
  void open(Consumer<WireWriter> arguments) {
    conversation.ask("wslink.subscribe", 2, arguments, Opening::new);
  }

  /** The answer to {@code wslink.subscribe}. */
  private final class Opening extends PendingAnswer {

    Opening(String id) {
      super(id, "wslink.subscribe", Errors.none());
    }

    @Override
    boolean givesUp(RemoteException why) {
      tooLate(why);
      return false;
    }

    @Override
    Runnable result(MessageReader in) {
      long number = NUMBER.read(in);
      return () -> opened(number);
    }

    @Override
    Runnable failed(Throwable failure) {
      return () -> listener.end(failure);
    }

    @Override
    void completing(Runnable outcome) {
      outcome.run();
    }
  }

  private synchronized void tooLate(RemoteException why) {
    if (number == null) {
      closed = true;
      listener.end(why);
    }
  }

  private synchronized void opened(long number) {
    if (closed) {
      unsubscribe(number);
    } else {
      this.number = number;
      listener.listen(new Topics.Address(topic, number), this::giveUp);
    }
  }

  /** The listener has found by itself that it cannot go on; it is still told why. */
  private synchronized void giveUp() {
    if (!closed && number != null) {
      closed = true;
      unsubscribe(number);
    }
  }

  @Override
  public synchronized void close() {
    if (closed) {
      return;
    }
    closed = true;
    listener.close();
    if (number != null) {
      unsubscribe(number);
    }
  }

  private void unsubscribe(long number) {
    conversation.ask(
        "wslink.unsubscribe",
        1,
        out -> out.writeLong(number),
        Codecs.VOID,
        (nothing, failure) -> {
          if (failure != null) {
            LOG.debug("Subscription {} of {}: {}", number, topic, failure.toString());
          }
        });
  }

  private static final Codec<Long> NUMBER =
      new Codec<>() {
        @Override
        public Long read(WireReader in) {
          long number = 0;
          in.beginMap();
          for (int field; (field = in.nextField(ANSWER)) != WireReader.END; ) {
            if (field == 0) {
              number = in.readLong();
            } else {
              in.skipValue();
            }
          }
          return number;
        }

        @Override
        public void write(WireWriter out, Long value) {
          out.beginMap(1);
          out.writeField(ANSWER, 0);
          out.writeLong(value);
          out.endMap();
        }
      };
}
