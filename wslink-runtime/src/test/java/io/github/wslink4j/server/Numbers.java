package io.github.wslink4j.server;

import java.util.concurrent.Flow;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;

/** Publishes an item for each number, in whoever asks for them. */
final class Numbers implements Flow.Publisher<Object> {

  private final long count;
  private final LongFunction<Object> item;

  /** How many have been published. */
  final AtomicLong published = new AtomicLong();

  Numbers(long count, LongFunction<Object> item) {
    this.count = count;
    this.item = item;
  }

  /** From 0 to count - 1. */
  static Numbers upTo(long count) {
    return new Numbers(count, number -> number);
  }

  @Override
  public void subscribe(Flow.Subscriber<? super Object> subscriber) {
    subscriber.onSubscribe(
        new Flow.Subscription() {
          private long next;
          private long wanted;
          private boolean publishing;
          private boolean ended;

          @Override
          public void request(long items) {
            wanted += items;
            if (publishing) {
              return;
            }
            publishing = true;
            while (wanted > 0 && next < count && !ended) {
              wanted--;
              published.incrementAndGet();
              subscriber.onNext(item.apply(next++));
            }
            publishing = false;
            if (next == count && !ended) {
              ended = true;
              subscriber.onComplete();
            }
          }

          @Override
          public void cancel() {
            ended = true;
          }
        });
  }
}
