package io.github.wslink4j.server;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A publisher that publishes when a test says so, and tells what it was asked for. */
final class ManualPublisher implements Flow.Publisher<Object> {

  private final CompletableFuture<Flow.Subscriber<? super Object>> subscriber =
      new CompletableFuture<>();
  private final CompletableFuture<String> thread = new CompletableFuture<>();
  private final BlockingQueue<Long> requests = new LinkedBlockingQueue<>();
  private final Semaphore idle = new Semaphore(1);
  private final CompletableFuture<Void> cancelled = new CompletableFuture<>();

  @Override
  public void subscribe(Flow.Subscriber<? super Object> subscriber) {
    thread.complete(Thread.currentThread().getName());
    subscriber.onSubscribe(
        new Flow.Subscription() {
          @Override
          public void request(long items) {
            requests.add(items);
            idle.acquireUninterruptibly();
            idle.release();
          }

          @Override
          public void cancel() {
            cancelled.complete(null);
          }
        });
    this.subscriber.complete(subscriber);
  }

  /** Waits until somebody has subscribed. */
  Flow.Subscriber<? super Object> subscriber() throws Exception {
    return subscriber.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  /** Waits until so many items have been asked for since the last time. */
  void awaitRequests(long items) throws InterruptedException {
    long asked = 0;
    while (asked < items) {
      Long more = requests.poll(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
      if (more == null) {
        throw new AssertionError("asked for " + asked + " items only, not " + items);
      }
      asked += more;
    }
    if (asked != items) {
      throw new AssertionError("asked for " + asked + " items, not " + items);
    }
  }

  /** Waits until it is asked for items, once. */
  long nextRequest() throws InterruptedException {
    Long items = requests.poll(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
    if (items == null) {
      throw new AssertionError("asked for nothing");
    }
    return items;
  }

  /** From now on, {@code request} does not return. */
  void beBusy() {
    idle.acquireUninterruptibly();
  }

  void beIdle() {
    idle.release();
  }

  /** What has been asked for since the last time, if anything. */
  long requested() {
    long asked = 0;
    for (Long more; (more = requests.poll()) != null; ) {
      asked += more;
    }
    return asked;
  }

  /** The name of the thread that subscribed. */
  String thread() throws Exception {
    return thread.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  void awaitCancel() throws Exception {
    cancelled.get(RawClient.PATIENCE_SECONDS, TimeUnit.SECONDS);
  }

  boolean isCancelled() {
    return cancelled.isDone();
  }
}
