package io.github.wslink4j.client;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Flow;

/** A subscriber that writes down what it hears, and asks when a test says so. */
final class Heard<T> implements Flow.Subscriber<T> {

  final List<T> items = new ArrayList<>();
  final List<Throwable> failures = new ArrayList<>();
  int completions;
  Flow.Subscription subscription;

  static <T> Heard<T> of(Flow.Publisher<T> publisher) {
    Heard<T> heard = new Heard<>();
    publisher.subscribe(heard);
    return heard;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    this.subscription = subscription;
  }

  @Override
  public void onNext(T item) {
    items.add(item);
  }

  @Override
  public void onError(Throwable failure) {
    failures.add(failure);
  }

  @Override
  public void onComplete() {
    completions++;
  }
}
