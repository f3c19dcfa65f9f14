package io.github.wslink4j.example;

import io.github.wslink4j.Subscription;
import io.github.wslink4j.Topic;
import io.github.wslink4j.TopicPublisher;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The one room of the example. All clients share it. */
final class ChatRoom implements Chat {

  static final Duration PAUSE = Duration.ofSeconds(3);

  private static final String GREETING = "java server: ";
  private static final List<String> SMALL_TALK =
      List.of(
          "lovely weather for websockets.",
          "I could talk about types all day.",
          "is anybody still listening?",
          "one annotation, three languages.",
          "say the word, and I stop talking.");

  private final Metronome metronome;
  private final TopicPublisher<String> channel = new TopicPublisher<>();

  // Guarded by this. The lock is never held while a line is published: a listener may call back.
  private @Nullable Subscription talk;

  ChatRoom(Metronome metronome) {
    this.metronome = metronome;
  }

  @Override
  public String sayHello(String message) {
    String line = GREETING + message;
    channel.publish(line);
    return line;
  }

  @Override
  public synchronized void startTalking() {
    if (talk == null) {
      talk = metronome.every(PAUSE, new SmallTalk());
    }
  }

  @Override
  public synchronized void stopTalking() {
    if (talk != null) {
      talk.close();
      talk = null;
    }
  }

  @Override
  public Topic<String> channel() {
    return channel;
  }

  /** Goes through the lines, over and over; called by one thread at a time. */
  private final class SmallTalk implements Runnable {
    private int next;

    @Override
    public void run() {
      channel.publish(GREETING + SMALL_TALK.get(next));
      next = (next + 1) % SMALL_TALK.size();
    }
  }
}
