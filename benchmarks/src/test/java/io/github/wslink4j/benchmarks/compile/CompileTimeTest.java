package io.github.wslink4j.benchmarks.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.benchmarks.compile.Phases.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompileTimeTest {

  private static final Pattern METHOD = Pattern.compile("(?m)^  [^ /*@].*\\(.*;$");

  /** A service, and the types that it reaches. */
  private static final Pattern ONE_SERVICE =
      Pattern.compile("Catalog(ChannelService|Channel|Document|Item|State)?\\.java$");

  @TempDir Path directory;

  @Test
  void theSampleHasAHundredServicesOfTenMethodsAndAHundredRecords() throws IOException {
    int records = 0;
    int services = 0;
    for (Path source : SampleSources.write(directory)) {
      String text = Files.readString(source);
      if (text.contains("public record ")) {
        records++;
      }
      if (text.contains("@ExportRPC(")) {
        services++;
        assertThat(METHOD.matcher(text).results()).as(text).hasSize(10);
      }
    }
    assertThat(records).isEqualTo(100);
    assertThat(services).isEqualTo(100);
  }

  @Test
  void onlyOneOfTheTwoSidesRunsTheProcessor() throws IOException {
    Compiler compiler = compilerOfOneService();
    assertThat(compiler.compileHere(Side.PLAIN)).doesNotContainKey(Phase.PROCESS);
    assertThat(compiler.compileHere(Side.PROCESSED)).containsKey(Phase.PROCESS);
    assertThat(directory.resolve("classes")).doesNotExist();
  }

  @Test
  void aNewCompilerFindsAllThatTheProcessorNeeds() throws IOException, InterruptedException {
    Compiler compiler = compilerOfOneService();
    assertThat(compiler.compileInNewProcess(Side.PROCESSED)).isPositive();
    assertThat(directory.resolve("classes")).doesNotExist();
  }

  @Test
  void samplesTellTheirMedianAndTheirEnds() {
    Samples plain = new Samples(3);
    Samples processed = new Samples(3);
    for (double value : new double[] {10, 30, 20}) {
      plain.add(value);
      processed.add(value * value / 5);
    }
    assertThat(plain.inMilliseconds()).isEqualTo("20 ms (10 to 30)");
    assertThat(processed.over(plain)).isEqualTo("4.00 (2.00 to 6.00)");
  }

  private Compiler compilerOfOneService() throws IOException {
    List<Path> sources = SampleSources.write(Files.createDirectory(directory.resolve("sources")));
    return new Compiler(
        directory,
        sources.stream().filter(source -> ONE_SERVICE.matcher(source.toString()).find()).toList());
  }
}
