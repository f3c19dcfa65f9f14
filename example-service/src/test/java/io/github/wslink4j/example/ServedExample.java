package io.github.wslink4j.example;

import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;

/** The example on a real socket, in this process. Time is beaten by hand. */
final class ServedExample implements AutoCloseable {

  static final String SECRET = "wslink-secret";

  private final ManualMetronome metronome = new ManualMetronome();
  private final WslinkServer server;

  ServedExample() {
    try {
      server = Services.at(metronome).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ManualMetronome metronome() {
    return metronome;
  }

  URI uri() {
    return server.uri();
  }

  @Override
  public void close() {
    server.close();
  }
}
