package io.github.wslink4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class TopicPublisherTest {

  private final TopicPublisher<String> topic = new TopicPublisher<>();

  @Test
  void whatAListenerPublishesFollowsWhatItHears() {
    List<String> first = new ArrayList<>();
    List<String> last = new ArrayList<>();
    topic.subscribe(first::add);
    topic.subscribe(
        text -> {
          if (text.equals("ping")) {
            topic.publish("pong");
          }
        });
    topic.subscribe(last::add);
    topic.publish("ping");
    assertThat(first).containsExactly("ping", "pong");
    assertThat(last).containsExactly("ping", "pong");
  }

  @Test
  void aListenersFailureReachesThePublisherWhenAllHaveHeard() {
    List<String> heard = new ArrayList<>();
    IllegalStateException same = new IllegalStateException("mine");
    topic.subscribe(
        text -> {
          throw same;
        });
    topic.subscribe(
        text -> {
          throw new IllegalArgumentException("another");
        });
    topic.subscribe(
        text -> {
          heard.add(text);
          throw same;
        });
    assertThatThrownBy(() -> topic.publish("a"))
        .isSameAs(same)
        .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
    assertThatThrownBy(() -> topic.publish("b")).isSameAs(same);
    assertThat(heard).containsExactly("a", "b");
  }
}
