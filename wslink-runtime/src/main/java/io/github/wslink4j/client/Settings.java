package io.github.wslink4j.client;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.transport.ClientTransport;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a builder has been told; its setters say what each means. */
record Settings(
    URI uri,
    String secret,
    @Nullable Generation generation,
    Duration connectTimeout,
    Duration callTimeout,
    Executor executor,
    ClientTransport transport,
    DecoderLimits limits,
    Consumer<? super CloseReason> onClose,
    Timer timer) {

  /** The secret stays out of logs. */
  @Override
  public String toString() {
    return "Settings[uri=" + uri + ", generation=" + generation + "]";
  }
}
