package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codec.wire.Generation;
import io.github.wslink4j.session.Limits;
import io.github.wslink4j.session.SessionHub;
import io.github.wslink4j.session.SessionSettings;
import io.github.wslink4j.transport.ConnectionListener;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** From the frame of a call to the frame of its answer, among 200 methods, without a socket. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DispatchBenchmark {

  private static final String ID = "rpc:cabcdefghijklmnopabcdefghijklmnop:17";
  private static final String SECRET = "benchmark";
  private static final int NEIGHBOURS = 197;

  /** The wire. */
  @Param({"TWO", "ONE"})
  public Generation generation = Generation.TWO;

  private final Sink sink = new Sink();
  private ConnectionListener session = connect();
  private Recording call = add();

  /** Says hello. */
  @Setup
  public void open() {
    session = connect();
    Recording.of(
            generation,
            writer -> {
              writer.beginCall("system:c0:0", "wslink.hello", 1);
              writer.writeAny(Map.of("secret", SECRET));
              writer.beginKeywords(0);
            })
        .deliver(session);
    call = add();
  }

  private ConnectionListener connect() {
    SessionSettings settings =
        new SessionSettings(
            List.of(BenchDispatchTable.of(new MeasuredBench()), new ManyMethods(NEIGHBOURS)),
            SECRET,
            Limits.DEFAULT,
            4 * 1024 * 1024,
            Runnable::run,
            Runnable::run,
            SessionSettings.NO_HOOKS);
    return new SessionHub(settings).accept(sink);
  }

  private Recording add() {
    return Recording.of(
        generation,
        writer -> {
          writer.beginCall(ID, "bench.add", 2);
          writer.writeLong(2);
          writer.writeLong(3);
          writer.beginKeywords(0);
        });
  }

  /** Finds and calls {@code bench.add}. */
  @Benchmark
  public long call() {
    call.deliver(session);
    return sink.bytes();
  }
}
