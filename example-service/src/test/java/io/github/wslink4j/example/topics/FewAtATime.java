package io.github.wslink4j.example.topics;

import io.github.wslink4j.example.topics.Sensors.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Takes ten readings at a time. */
final class FewAtATime implements Flow.Subscriber<Reading> {

  private static final int FEW = 10;

  private final CompletableFuture<List<Integer>> outcome;
  private final List<Integer> values = new ArrayList<>();
  private Flow.Subscription subscription;

  FewAtATime(CompletableFuture<List<Integer>> outcome) {
    this.outcome = outcome;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
    subscription.request(FEW);
  }

  @Override
  public void onNext(Reading reading) {
    values.add((int) reading.value());
    if (values.size() % FEW == 0) {
      subscription.request(FEW);
    }
  }

  @Override
  public void onError(Throwable failure) {
    outcome.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    outcome.complete(values);
  }
}
