package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class ChatRoomTest {

  private final ManualMetronome metronome = new ManualMetronome();
  private final ChatRoom room = new ChatRoom(metronome);
  private final List<String> heard = new ArrayList<>();

  @BeforeEach
  void listen() {
    room.channel().subscribe(heard::add);
  }

  @Test
  void aHelloIsAnsweredAndHeardByTheRoom() {
    assertThat(room.sayHello("hi")).isEqualTo("java server: hi");
    assertThat(heard).containsExactly("java server: hi");
  }

  @Test
  void talkingBeginsAtOnceAndGoesOnWithAnotherLineAtEachBeat() {
    room.startTalking();
    assertThat(heard).hasSize(1);

    metronome.beat();
    metronome.beat();
    assertThat(heard).hasSize(3).doesNotHaveDuplicates().allMatch(l -> l.startsWith("java server"));
    assertThat(metronome.periods()).containsExactly(Duration.ofSeconds(3));
  }

  @Test
  void theLinesComeAroundAgain() {
    room.startTalking();
    for (int beat = 0; beat < 10; beat++) {
      metronome.beat();
    }
    assertThat(heard.get(5)).isEqualTo(heard.get(0));
    assertThat(heard.get(10)).isEqualTo(heard.get(0));
  }

  @Test
  void startingTwiceDoesNotMakeItTalkTwice() {
    room.startTalking();
    room.startTalking();

    metronome.beat();
    assertThat(heard).hasSize(2);
  }

  @Test
  void itFallsSilentAndCanBeStartedAgain() {
    room.startTalking();
    room.stopTalking();
    metronome.beat();
    assertThat(heard).hasSize(1);

    room.startTalking();
    assertThat(heard).hasSize(2);
  }

  @Test
  void silencingASilentServerChangesNothing() {
    room.stopTalking();
    assertThat(heard).isEmpty();
  }
}
