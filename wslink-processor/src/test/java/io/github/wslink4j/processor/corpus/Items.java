package io.github.wslink4j.processor.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/**
 * A stream of given items, which it hands over when they are asked for and not before; then it is
 * complete, or fails.
 *
 * @param items the items
 * @param failure how it fails, if it does
 */
record Items(List<?> items, @Nullable Exception failure) implements Flow.Publisher<Object> {

  @Override
  public void subscribe(Flow.Subscriber<? super Object> subscriber) {
    Queue<Object> left = new ArrayDeque<>(items);
    subscriber.onSubscribe(
        new Flow.Subscription() {
          private boolean over;

          @Override
          public void request(long count) {
            for (long asked = count; asked > 0 && !left.isEmpty(); asked--) {
              subscriber.onNext(left.remove());
            }
            if (left.isEmpty() && !over) {
              over = true;
              end(subscriber);
            }
          }

          @Override
          public void cancel() {
            over = true;
            left.clear();
          }
        });
  }

  private void end(Flow.Subscriber<?> subscriber) {
    if (failure == null) {
      subscriber.onComplete();
    } else {
      subscriber.onError(failure);
    }
  }

  /** All items of a stream that has them at once; its failure, if it fails. */
  static Object of(Flow.Publisher<?> stream) {
    List<Object> items = new ArrayList<>();
    List<Object> ends = new ArrayList<>();
    stream.subscribe(
        new Flow.Subscriber<Object>() {
          @Override
          public void onSubscribe(Flow.Subscription subscription) {
            subscription.request(Long.MAX_VALUE);
          }

          @Override
          public void onNext(Object item) {
            items.add(item);
          }

          @Override
          public void onError(Throwable failure) {
            ends.add(failure);
          }

          @Override
          public void onComplete() {
            ends.add(items);
          }
        });
    if (ends.size() != 1) {
      throw new AssertionError("a stream that ends " + ends.size() + " times when it is opened");
    }
    return ends.get(0);
  }
}
