package io.github.wslink4j.transport.memory;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.ConnectionListener;
import io.github.wslink4j.transport.Frame;
import io.github.wslink4j.transport.SerialExecutor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One end of a connection within the process.
 *
 * <p>A frame goes through three places: what has been written waits in the writer's {@code outbox}
 * until it is flushed; what has been flushed waits in the reader's {@code inbox}, as the socket's
 * buffers would hold it, for as long as the reader {@linkplain #setReading pauses}; and is then
 * handed to the reader's listener. The outbox is guarded by its own lock; everything else belongs
 * to the thread that both ends share.
 */
public final class MemoryConnection implements Connection {

  /**
   * An end becomes unwritable when more bytes than this have been flushed and wait for the peer to
   * read: 64 KiB.
   */
  public static final int HIGH_WATER_MARK = 64 * 1024;

  private final SerialExecutor thread;
  private final List<MemoryFrame> outbox = new ArrayList<>();
  private final Queue<MemoryFrame> inbox = new ArrayDeque<>();
  private final AtomicInteger waitingToBeRead = new AtomicInteger();
  private final MemoryConnection peer;
  private @Nullable ConnectionListener listener;
  private boolean reading = true;
  private boolean closing;
  private boolean closed;

  private MemoryConnection(SerialExecutor thread, @Nullable MemoryConnection peer) {
    this.thread = thread;
    this.peer = peer == null ? new MemoryConnection(thread, this) : peer;
  }

  /**
   * Two ends that are each other's peer.
   *
   * @param thread what both run on
   * @return one of them
   */
  static MemoryConnection pair(SerialExecutor thread) {
    return new MemoryConnection(thread, null);
  }

  /**
   * Sets the listener, once, before anything is read.
   *
   * @param listener who is told
   */
  void listen(ConnectionListener listener) {
    this.listener = listener;
  }

  /**
   * The other end.
   *
   * @return the end that reads what is written here
   */
  public MemoryConnection peer() {
    return peer;
  }

  /** Cuts the connection without a close frame: both ends are told 1006, nothing else arrives. */
  public void drop() {
    thread.execute(
        () -> {
          closing = true;
          peer.closing = true;
          end(1006, "");
          peer.end(1006, "");
        });
  }

  @Override
  public String remoteAddress() {
    return "memory";
  }

  @Override
  public boolean isOwnThread() {
    return thread.isOwnThread();
  }

  @Override
  public void execute(Runnable task) {
    thread.execute(task);
  }

  @Override
  public void write(Iterable<Frame> frames) {
    synchronized (outbox) {
      for (Frame frame : frames) {
        outbox.add(MemoryFrame.of(frame));
      }
    }
  }

  @Override
  public void write(boolean text, byte[] bytes, int offset, int length) {
    synchronized (outbox) {
      outbox.add(MemoryFrame.of(text, bytes, offset, length));
    }
  }

  @Override
  public void flush() {
    thread.execute(this::send);
  }

  @Override
  public boolean isWritable() {
    return peer.waitingToBeRead.get() <= HIGH_WATER_MARK;
  }

  /**
   * Stops reading, or goes on: what the peer sends waits here, a close too, and the peer finds its
   * end unwritable once too much does.
   */
  @Override
  public void setReading(boolean reading) {
    thread.execute(
        () -> {
          this.reading = reading;
          read();
        });
  }

  @Override
  public void close(int code, String reason) {
    thread.execute(
        () -> {
          send();
          if (!closing) {
            closing = true;
            peer.inbox.add(MemoryFrame.close(code, reason));
            peer.read();
          }
        });
  }

  private void send() {
    List<MemoryFrame> frames;
    synchronized (outbox) {
      frames = List.copyOf(outbox);
      outbox.clear();
    }
    if (closing || frames.isEmpty()) {
      return;
    }
    boolean wasWritable = isWritable();
    peer.inbox.addAll(frames);
    peer.waitingToBeRead.addAndGet(frames.stream().mapToInt(MemoryFrame::length).sum());
    if (wasWritable && !isWritable() && !peer.reading) {
      thread.execute(this::tellWritability);
    }
    peer.read();
  }

  /** Hands everything that waits to the listener, unless reading pauses. */
  private void read() {
    if (!reading || closed || inbox.isEmpty()) {
      return;
    }
    boolean peerWasWritable = peer.isWritable();
    for (MemoryFrame frame; !closed && (frame = inbox.poll()) != null; ) {
      waitingToBeRead.addAndGet(-frame.length());
      if (frame.isClose()) {
        // The answer to a close frame is a close frame with the same code.
        closing = true;
        end(frame.closeCode(), frame.closeReason());
        peer.end(frame.closeCode(), frame.closeReason());
        return;
      }
      tell(frame::handTo);
    }
    tell(ConnectionListener::onReadComplete);
    if (!peerWasWritable && peer.isWritable()) {
      peer.tellWritability();
    }
  }

  private void tellWritability() {
    tell(ConnectionListener::onWritabilityChanged);
  }

  private void end(int code, String reason) {
    if (!closed) {
      tell(listener -> listener.onClosed(code, reason));
      closed = true;
      inbox.clear();
      waitingToBeRead.set(0);
    }
  }

  private void tell(Consumer<ConnectionListener> event) {
    ConnectionListener listener = this.listener;
    if (listener == null || closed) {
      return;
    }
    try {
      event.accept(listener);
    } catch (RuntimeException e) {
      close(1011, "internal error");
    }
  }
}
