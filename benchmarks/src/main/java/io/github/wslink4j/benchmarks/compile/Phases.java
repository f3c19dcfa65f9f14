package io.github.wslink4j.benchmarks.compile;

import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Where a compiler's time goes: what passes between two of its events belongs to what runs then. It
 * is the CPU time of the thread that compiles, so that other programs do not count.
 */
final class Phases implements TaskListener {

  /** A part of a compilation. Where one runs within another, the inner one comes first. */
  enum Phase {
    /** Sources, the generated ones too, become trees. */
    PARSE,
    /** Their classes and members become known. */
    ENTER,
    /** Annotation processors run. */
    PROCESS,
    /** What the compiler does between the rounds of processing. */
    ROUNDS,
    /** Types and flow are checked. */
    ANALYZE,
    /** Class files are written. */
    GENERATE,
    /** All else: start and end, and what becomes of lambdas and switches. */
    OTHER
  }

  private final Map<Phase, Integer> running = new EnumMap<>(Phase.class);
  private final Map<Phase, Double> milliseconds = new EnumMap<>(Phase.class);
  private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
  private long last = thread.getCurrentThreadCpuTime();

  @Override
  public void started(TaskEvent event) {
    lap();
    running.merge(phase(event.getKind()), 1, Integer::sum);
  }

  @Override
  public void finished(TaskEvent event) {
    lap();
    running.merge(phase(event.getKind()), -1, Integer::sum);
  }

  private void lap() {
    Phase current =
        Stream.of(Phase.values())
            .filter(phase -> running.getOrDefault(phase, 0) > 0)
            .findFirst()
            .orElse(Phase.OTHER);
    long now = thread.getCurrentThreadCpuTime();
    milliseconds.merge(current, (now - last) / 1e6, Double::sum);
    last = now;
  }

  private static Phase phase(TaskEvent.Kind kind) {
    return switch (kind) {
      case PARSE -> Phase.PARSE;
      case ENTER -> Phase.ENTER;
      case ANNOTATION_PROCESSING_ROUND -> Phase.PROCESS;
      case ANNOTATION_PROCESSING -> Phase.ROUNDS;
      case ANALYZE -> Phase.ANALYZE;
      case GENERATE -> Phase.GENERATE;
      default -> Phase.OTHER;
    };
  }

  /** Ends the measurement: what each phase took, in milliseconds. */
  Map<Phase, Double> end() {
    lap();
    return milliseconds;
  }
}
