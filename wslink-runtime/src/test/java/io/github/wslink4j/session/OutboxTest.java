package io.github.wslink4j.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.Audience;
import io.github.wslink4j.Overflow;
import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.TopicEntry;
import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.Frame;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class OutboxTest {

  private static final TopicEntry LATEST =
      new TopicEntry("news", Overflow.LATEST, 1, Fields.none());

  private final Socket socket = new Socket();
  private final WatchedQueue queue = new WatchedQueue();
  private final Outbox outbox =
      new Outbox(socket, 0, 1 << 20, new WaitingBytes(1 << 20, new LongAdder()), queue);

  @Test
  void answersAreNotLookedThroughForPublicationsWhileTheSocketIsFull() {
    socket.writable = false;
    for (int i = 0; i < 100; i++) {
      answer("answer " + i);
    }
    socket.runTasks();
    assertThat(socket.sent).hasSize(100).startsWith("answer 0", "answer 1");
    assertThat(queue.searches).isZero();
  }

  @Test
  void publicationsThatAreOnTheirWayToAFullSocketGiveWayToNewerOnes() {
    publish("old");
    answer("answer");
    publish("older than the newest");
    publish("newest");
    socket.writable = false;
    socket.runTasks();
    assertThat(socket.sent).containsExactly("answer");
    assertThat(queue.searches).isOne();
    socket.writable = true;
    outbox.send();
    assertThat(socket.sent).containsExactly("answer", "newest");
  }

  @Test
  void whoWaitsForTheSocketIsForgottenWithTheConnection() {
    List<String> told = new ArrayList<>();
    outbox.whenSent(() -> told.add("sent"));
    socket.writable = false;
    socket.runTasks();
    outbox.whenSent(() -> told.add("queued"));
    outbox.close();
    socket.writable = true;
    socket.runTasks();
    outbox.send();
    assertThat(told).isEmpty();
  }

  private void answer(String words) {
    outbox.answer(new Message(words));
  }

  private void publish(String words) {
    outbox.publish(
        new Message(words), new Publication(LATEST, 0, words, Codecs.STRING, Audience.everyone()));
  }

  private record Message(String words) implements EncodedMessage {
    @Override
    public Iterable<Frame> frames(int maxFrameSize) {
      return List.of(new Frame(true, StandardCharsets.UTF_8.encode(words)));
    }

    @Override
    public int size() {
      return words.length();
    }

    @Override
    public boolean hasAttachments() {
      return false;
    }
  }

  /** Counts how often it is looked through. */
  private static final class WatchedQueue extends ArrayDeque<Outbox.Item> {
    private static final long serialVersionUID = 1L;
    int searches;

    @Override
    public boolean removeIf(Predicate<? super Outbox.Item> filter) {
      searches++;
      return super.removeIf(filter);
    }
  }

  /** Full when a test says so; its thread runs when a test says so. */
  private static final class Socket implements Connection {
    final List<String> sent = new ArrayList<>();
    boolean writable = true;
    private final Queue<Runnable> tasks = new ArrayDeque<>();

    void runTasks() {
      for (Runnable task; (task = tasks.poll()) != null; ) {
        task.run();
      }
    }

    @Override
    public void execute(Runnable task) {
      tasks.add(task);
    }

    @Override
    public void write(Iterable<Frame> frames) {
      for (Frame frame : frames) {
        for (ByteBuffer part : frame.parts()) {
          sent.add(StandardCharsets.UTF_8.decode(part.duplicate()).toString());
        }
      }
    }

    @Override
    public void write(boolean text, byte[] bytes, int offset, int length) {}

    @Override
    public void flush() {}

    @Override
    public boolean isWritable() {
      return writable;
    }

    @Override
    public boolean isOwnThread() {
      return true;
    }

    @Override
    public String remoteAddress() {
      return "";
    }

    @Override
    public void setReading(boolean reading) {}

    @Override
    public void close(int code, String reason) {}
  }
}
