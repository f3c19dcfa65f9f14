package io.github.wslink4j.transport.memory;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.Frame;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.Test;

final class MemoryTransportTest {

  private static final URI ANYWHERE = URI.create("ws://memory/ws");

  private final List<String> server = new ArrayList<>();
  private final List<String> client = new ArrayList<>();
  private final Connection connection = connect(new MemoryTransport(this::accept, Runnable::run));

  private Recorder accept(MemoryConnection end) {
    return new Recorder(server);
  }

  private Connection connect(MemoryTransport transport) {
    return transport.connect(ANYWHERE, each -> new Recorder(client)).toCompletableFuture().join();
  }

  private MemoryConnection peer() {
    return ((MemoryConnection) connection).peer();
  }

  private void write(String text) {
    byte[] bytes = text.getBytes(UTF_8);
    connection.write(true, bytes, 0, bytes.length);
  }

  @Test
  void framesArriveInOrderOnceTheyAreFlushed() {
    write("one");
    connection.write(
        List.of(
            new Frame(true, List.of(UTF_8.encode("t"), UTF_8.encode("wo"))),
            new Frame(false, ByteBuffer.wrap(new byte[] {9, 1, 2, 9}, 1, 2))));
    assertThat(server).isEmpty();
    connection.flush();
    assertThat(server).containsExactly("text one", "text two", "binary [1, 2]", "read complete");
    connection.flush();
    assertThat(server).hasSize(4);
  }

  @Test
  void theWritersBytesAreCopiedAndTheReadersAreWiped() {
    List<byte[]> kept = new ArrayList<>();
    Connection keeping =
        connect(
            new MemoryTransport(
                end ->
                    new Recorder(server) {
                      @Override
                      public void onBinary(byte[] bytes, int offset, int length) {
                        super.onBinary(bytes, offset, length);
                        kept.add(bytes);
                      }
                    },
                Runnable::run));
    byte[] frame = {1, 2, 3};
    keeping.write(false, frame, 0, 3);
    frame[0] = 7;
    keeping.flush();
    assertThat(server).contains("binary [1, 2, 3]");
    assertThat(kept.get(0)).doesNotContain(1, 2, 3);
  }

  @Test
  void aCloseComesAfterTheFramesBeforeItAndReachesBothEnds() {
    write("last");
    connection.close(4000, "bye");
    connection.close(1000, "again");
    write("too late");
    connection.flush();
    assertThat(server).containsExactly("text last", "read complete", "closed 4000 bye");
    assertThat(client).containsExactly("closed 4000 bye");
  }

  @Test
  void aLostConnectionTellsBothEnds() {
    write("in the buffer");
    peer().drop();
    connection.flush();
    assertThat(server).containsExactly("closed 1006 ");
    assertThat(client).containsExactly("closed 1006 ");
  }

  @Test
  void aReaderThatPausesMakesTheWriterUnwritable() {
    peer().setReading(false);
    connection.write(false, new byte[MemoryConnection.HIGH_WATER_MARK], 0, 64 * 1024);
    connection.flush();
    assertThat(connection.isWritable()).isTrue();
    write("x");
    connection.flush();
    assertThat(connection.isWritable()).isFalse();
    assertThat(client).containsExactly("writability changed");
    assertThat(server).isEmpty();
    connection.close(1000, "");
    assertThat(server).isEmpty();

    peer().setReading(true);
    assertThat(connection.isWritable()).isTrue();
    assertThat(server.subList(1, 3)).containsExactly("text x", "closed 1000 ");
  }

  @Test
  void aReaderThatGoesOnMakesTheWriterWritable() {
    peer().setReading(false);
    connection.write(false, new byte[100_000], 0, 100_000);
    connection.flush();
    peer().setReading(true);
    assertThat(client).containsExactly("writability changed", "writability changed");
  }

  @Test
  void aListenerThatThrowsClosesTheConnection() {
    Connection broken =
        connect(
            new MemoryTransport(
                end ->
                    new Recorder(server) {
                      @Override
                      public void onText(byte[] bytes, int offset, int length) {
                        throw new IllegalStateException("listener");
                      }
                    },
                Runnable::run));
    byte[] frame = {'x'};
    broken.write(true, frame, 0, 1);
    broken.flush();
    assertThat(client).containsExactly("closed 1011 internal error");
    assertThat(server).contains("closed 1011 internal error");
  }

  @Test
  void anAcceptorThatThrowsRefuses() {
    MemoryTransport full =
        new MemoryTransport(
            end -> {
              throw new IllegalStateException("full");
            });
    CompletableFuture<Connection> refused =
        full.connect(ANYWHERE, each -> new Recorder(client)).toCompletableFuture();
    assertThatThrownBy(refused::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(IOException.class)
        .hasMessage("cannot connect to ws://memory/ws: refused");
  }

  @Test
  void bothEndsRunOnOneThreadOfTheirOwn() throws Exception {
    Connection threaded = connect(new MemoryTransport(this::accept));
    CompletableFuture<Thread> here = new CompletableFuture<>();
    CompletableFuture<Thread> there = new CompletableFuture<>();
    threaded.execute(
        () -> {
          assertThat(threaded.isOwnThread()).isTrue();
          here.complete(Thread.currentThread());
          ((MemoryConnection) threaded)
              .peer()
              .execute(() -> there.complete(Thread.currentThread()));
        });
    assertThat(here.get()).isSameAs(there.get()).isNotSameAs(Thread.currentThread());
    assertThat(threaded.isOwnThread()).isFalse();
    assertThat(threaded.remoteAddress()).isEqualTo("memory");
  }

  /** Writes down what it is told. */
  private static class Recorder implements ConnectionListener {
    private final List<String> events;

    Recorder(List<String> events) {
      this.events = events;
    }

    @Override
    public void onText(byte[] bytes, int offset, int length) {
      events.add("text " + new String(bytes, offset, length, UTF_8));
    }

    @Override
    public void onBinary(byte[] bytes, int offset, int length) {
      List<Byte> content = new ArrayList<>();
      for (int i = 0; i < length; i++) {
        content.add(bytes[offset + i]);
      }
      events.add("binary " + content);
    }

    @Override
    public void onReadComplete() {
      events.add("read complete");
    }

    @Override
    public void onWritabilityChanged() {
      events.add("writability changed");
    }

    @Override
    public void onClosed(int code, String reason) {
      events.add("closed " + code + " " + reason);
    }
  }
}
