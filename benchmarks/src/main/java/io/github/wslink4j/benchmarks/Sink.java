package io.github.wslink4j.benchmarks;

import io.github.wslink4j.transport.Connection;
import io.github.wslink4j.transport.Frame;

/** A connection to nowhere that counts the bytes it loses. Its own thread is whoever calls. */
final class Sink implements Connection {

  private long bytes;

  long bytes() {
    return bytes;
  }

  @Override
  public String remoteAddress() {
    return "nowhere";
  }

  @Override
  public boolean isOwnThread() {
    return true;
  }

  @Override
  public void execute(Runnable task) {
    task.run();
  }

  @Override
  public void write(Iterable<Frame> frames) {
    for (Frame frame : frames) {
      bytes += frame.size();
    }
  }

  @Override
  public void write(boolean text, byte[] frame, int offset, int length) {
    bytes += length;
  }

  @Override
  public void flush() {}

  @Override
  public boolean isWritable() {
    return true;
  }

  @Override
  public void setReading(boolean reading) {}

  @Override
  public void close(int code, String reason) {
    throw new IllegalStateException("closed with " + code + " " + reason);
  }
}
