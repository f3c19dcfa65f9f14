package io.github.wslink4j.server;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.TopicPublisher;
import java.util.function.Consumer;

/** Publications within one process. */
final class InProcessPublications implements Publications {

  private final TopicPublisher<Publication<?>> publisher = new TopicPublisher<>();

  @Override
  public <T> void publish(Publication<T> publication) {
    publisher.publish(publication);
  }

  @Override
  public Subscription subscribe(Consumer<Publication<?>> listener) {
    return publisher.subscribe(listener);
  }
}
