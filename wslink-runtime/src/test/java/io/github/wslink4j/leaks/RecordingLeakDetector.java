package io.github.wslink4j.leaks;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.PooledByteBufAllocator;
import io.netty.util.ResourceLeakDetector;
import io.netty.util.ResourceLeakDetectorFactory;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

/** Netty's detector, with a memory instead of a log. */
final class RecordingLeakDetector<T> extends ResourceLeakDetector<T> {

  private static final String DELIBERATE = "leaked on purpose, to see that leaks are found";
  private static final long PATIENCE_SECONDS = 30;
  private static final Queue<String> REPORTS = new ConcurrentLinkedQueue<>();
  private static final List<String> LEAKS = new CopyOnWriteArrayList<>();

  private RecordingLeakDetector(Class<?> resource, int samplingInterval) {
    super(resource, samplingInterval);
  }

  /** Makes every detector that Netty creates from now on one of this kind, which tracks all. */
  static void install() {
    ResourceLeakDetector.setLevel(ResourceLeakDetector.Level.PARANOID);
    ResourceLeakDetectorFactory.setResourceLeakDetectorFactory(
        new ResourceLeakDetectorFactory() {
          @Override
          @SuppressWarnings("deprecation") // The only method that there is to override.
          public <T> ResourceLeakDetector<T> newResourceLeakDetector(
              Class<T> resource, int samplingInterval, long maxActive) {
            return new RecordingLeakDetector<>(resource, samplingInterval);
          }
        });
  }

  /**
   * Everything that has leaked so far. Netty sees a leak when the garbage collector has taken the
   * buffer and another one is allocated; so a buffer is leaked on purpose, and when that one has
   * been seen, so have all before it.
   */
  static List<String> findLeaks() {
    leak(DELIBERATE);
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    boolean deliberateSeen = false;
    while (!deliberateSeen) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("the leak detector does not find a leak made on purpose");
      }
      System.gc();
      PooledByteBufAllocator.DEFAULT.buffer(16).release();
      for (String report; (report = REPORTS.poll()) != null; ) {
        if (report.contains(DELIBERATE)) {
          deliberateSeen = true;
        } else {
          LEAKS.add(report);
        }
      }
    }
    return List.copyOf(LEAKS);
  }

  /** Forgets what a test has leaked to see it found. */
  static void forget(String hint) {
    LEAKS.removeIf(leak -> leak.contains(hint));
  }

  /** Loses a buffer. */
  static void leak(String hint) {
    ByteBuf buffer = PooledByteBufAllocator.DEFAULT.buffer(16);
    buffer.touch(hint);
  }

  @Override
  protected boolean needReport() {
    return true;
  }

  @Override
  protected void reportTracedLeak(String resourceType, String records) {
    REPORTS.add(resourceType + records);
  }

  @Override
  protected void reportUntracedLeak(String resourceType) {
    REPORTS.add(resourceType);
  }
}
