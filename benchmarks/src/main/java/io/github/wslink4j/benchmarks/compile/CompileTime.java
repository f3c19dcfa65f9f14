package io.github.wslink4j.benchmarks.compile;

import io.github.wslink4j.benchmarks.compile.Phases.Phase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compiles a large application with the processor and without, in turn, and compares. */
@Command(
    name = "CompileTime",
    mixinStandardHelpOptions = true,
    description = "Compares javac with the processor to javac without it.")
public final class CompileTime implements Callable<Integer> {

  @Option(
      names = "--cold",
      defaultValue = "9",
      description = "how many pairs of compilers are started; default: ${DEFAULT-VALUE}")
  private int cold;

  @Option(
      names = "--warm",
      defaultValue = "15",
      description = "how many pairs of compilations run in this process; default: ${DEFAULT-VALUE}")
  private int warm;

  @Option(
      names = "--warm-up",
      defaultValue = "15",
      description = "how many pairs come before those; default: ${DEFAULT-VALUE}")
  private int warmUp;

  @Option(
      names = "--directory",
      description =
          "where sources and classes are written; default: the system's, for temporary files")
  private @Nullable Path parent;

  private CompileTime() {}

  /**
   * Measures.
   *
   * @param arguments the flags
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new CompileTime()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    String name = "wslink-compile-time";
    Path directory =
        parent == null ? Files.createTempDirectory(name) : Files.createTempDirectory(parent, name);
    List<Path> sources = SampleSources.write(Files.createDirectory(directory.resolve("sources")));
    Compiler compiler = new Compiler(directory, sources);
    if (cold > 0) {
      measureCold(compiler);
    }
    if (warm > 0) {
      measureWarm(compiler);
    }
    Compiler.remove(directory);
    return 0;
  }

  private void measureCold(Compiler compiler) throws IOException, InterruptedException {
    Samples plain = new Samples(cold);
    Samples processed = new Samples(cold);
    for (int i = 0; i < cold; i++) {
      plain.add(compiler.compileInNewProcess(Side.PLAIN));
      processed.add(compiler.compileInNewProcess(Side.PROCESSED));
    }
    print("a compiler that has just been started", plain, processed);
  }

  private void measureWarm(Compiler compiler) throws IOException {
    for (int i = 0; i < warmUp; i++) {
      compiler.compileHere(Side.PLAIN);
      compiler.compileHere(Side.PROCESSED);
    }
    Samples plain = new Samples(warm);
    Samples processed = new Samples(warm);
    Map<Phase, Double> plainPhases = new EnumMap<>(Phase.class);
    Map<Phase, Double> processedPhases = new EnumMap<>(Phase.class);
    for (int i = 0; i < warm; i++) {
      plain.add(sum(compiler.compileHere(Side.PLAIN), plainPhases));
      processed.add(sum(compiler.compileHere(Side.PROCESSED), processedPhases));
    }
    print("a compiler that has compiled before", plain, processed);
    System.out.println("of which, on average:");
    for (Phase phase : Phase.values()) {
      System.out.printf(
          Locale.ROOT,
          "  %-9s %6.0f ms %6.0f ms%n",
          phase.name().toLowerCase(Locale.ROOT),
          plainPhases.getOrDefault(phase, 0.0) / warm,
          processedPhases.getOrDefault(phase, 0.0) / warm);
    }
  }

  private static double sum(Map<Phase, Double> phases, Map<Phase, Double> sums) {
    phases.forEach((phase, milliseconds) -> sums.merge(phase, milliseconds, Double::sum));
    return phases.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  private static void print(String what, Samples plain, Samples processed) {
    System.out.println(what + ":");
    System.out.println("  without " + plain.inMilliseconds());
    System.out.println("  with    " + processed.inMilliseconds());
    System.out.println("  ratio   " + processed.over(plain));
  }
}
