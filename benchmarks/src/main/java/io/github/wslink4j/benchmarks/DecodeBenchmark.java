package io.github.wslink4j.benchmarks;

import io.github.wslink4j.codec.DecoderLimits;
import io.github.wslink4j.codec.MessageDecoder;
import io.github.wslink4j.codec.MessageReader;
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

/** From the frames of a message to its values. */
@State(Scope.Thread)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class DecodeBenchmark {

  private static final String ID = "rpc:cabcdefghijklmnopabcdefghijklmnop:17";

  /** The wire. */
  @Param({"TWO", "ONE"})
  public Generation generation = Generation.TWO;

  private MessageDecoder decoder = newDecoder();
  private Recording call = recordCall();
  private Recording sample = recordSample();
  private Recording bytes = recordBytes();

  /** Makes the frames of the wire that is measured. */
  @Setup
  public void receive() {
    decoder = newDecoder();
    call = recordCall();
    sample = recordSample();
    bytes = recordBytes();
  }

  private MessageDecoder newDecoder() {
    MessageDecoder fresh = generation.newServerDecoder(DecoderLimits.DEFAULT);
    fresh.authenticated();
    return fresh;
  }

  private Recording recordCall() {
    return Recording.of(
        generation,
        writer -> {
          writer.beginCall(ID, "bench.add", 2);
          writer.writeLong(2);
          writer.writeLong(3);
          writer.beginKeywords(0);
        });
  }

  private Recording recordSample() {
    return Recording.of(
        generation,
        writer -> {
          writer.beginResult(ID);
          SampleCodec.INSTANCE.write(writer, Sample.typical());
        });
  }

  private Recording recordBytes() {
    return Recording.of(
        generation,
        writer -> {
          writer.beginPublication("bench.topic", 0);
          writer.writeBytes(new byte[64 * 1024]);
        });
  }

  /** A call with two integers. */
  @Benchmark
  public long smallCall() {
    MessageReader in = call.decode(decoder);
    in.enterArguments();
    in.beginList();
    long sum = 0;
    while (in.nextElement()) {
      sum += in.readLong();
    }
    return sum;
  }

  /** A record of ten fields. */
  @Benchmark
  public Sample recordOfTenFields() {
    MessageReader in = sample.decode(decoder);
    in.enterResult();
    return SampleCodec.INSTANCE.read(in);
  }

  /** Bytes. */
  @Benchmark
  public byte[] publicationOf64KiB() {
    MessageReader in = bytes.decode(decoder);
    in.enterResult();
    return in.readBytes();
  }
}
