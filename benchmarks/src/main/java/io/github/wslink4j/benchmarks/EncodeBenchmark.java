package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codec.EncodedMessage;
import io.github.wslink4j.codec.MessageWriter;
import io.github.wslink4j.codec.wire.Generation;
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

/** From values to a message that is ready to be sent. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class EncodeBenchmark {

  private static final String ID = "rpc:cabcdefghijklmnopabcdefghijklmnop:17";

  /** The wire. */
  @Param({"TWO", "ONE"})
  public Generation generation = Generation.TWO;

  private final Sample sample = Sample.typical();
  private final byte[] bytes = new byte[64 * 1024];
  private MessageWriter writer = Recording.newWriter(generation);

  /** Makes a writer for the wire that is measured. */
  @Setup
  public void open() {
    writer = Recording.newWriter(generation);
  }

  /** The answer to a small call. */
  @Benchmark
  public EncodedMessage smallResult() {
    writer.beginResult(ID);
    writer.writeLong(5);
    return writer.end();
  }

  /** A record of ten fields. */
  @Benchmark
  public EncodedMessage recordOfTenFields() {
    writer.beginResult(ID);
    SampleCodec.INSTANCE.write(writer, sample);
    return writer.end();
  }

  /** Bytes. */
  @Benchmark
  public EncodedMessage publicationOf64KiB() {
    writer.beginPublication("bench.topic", 0);
    writer.writeBytes(bytes);
    return writer.end();
  }
}
