package io.github.wslink4j.transport.netty;

import io.netty.channel.EventLoop;
import io.netty.util.concurrent.FastThreadLocal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One clock for all connections of an event loop, so that an idle connection needs no timer of its
 * own. It runs while there is something to tick. Used on that event loop only.
 */
final class Ticker {

  /** Something that wants to know how time passes. */
  interface Tickable {
    /** Called about four times a second. */
    void tick(long nowNanos);
  }

  private static final Logger log = LoggerFactory.getLogger(Ticker.class);

  private static final long PERIOD_MILLIS = 250;

  private static final FastThreadLocal<Ticker> TICKERS =
      new FastThreadLocal<>() {
        @Override
        protected Ticker initialValue() {
          return new Ticker();
        }
      };

  private final Set<Tickable> tickables = new LinkedHashSet<>();
  private @Nullable ScheduledFuture<?> task;

  private Ticker() {}

  /** The ticker of the event loop that is the calling thread. */
  static Ticker current() {
    return TICKERS.get();
  }

  void add(Tickable tickable, EventLoop loop) {
    tickables.add(tickable);
    if (task == null) {
      task =
          loop.scheduleAtFixedRate(this::tick, PERIOD_MILLIS, PERIOD_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  void remove(Tickable tickable) {
    tickables.remove(tickable);
    if (tickables.isEmpty() && task != null) {
      task.cancel(false);
      task = null;
    }
  }

  private void tick() {
    long now = System.nanoTime();
    // A copy, because a tick may end a connection, which takes it out of the set.
    for (Tickable tickable : List.copyOf(tickables)) {
      try {
        tickable.tick(now);
      } catch (RuntimeException e) {
        log.error("A connection could not follow the time", e);
      }
    }
  }
}
