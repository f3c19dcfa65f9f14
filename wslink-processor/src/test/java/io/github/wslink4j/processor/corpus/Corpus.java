package io.github.wslink4j.processor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.JavaCompilation;
import io.github.wslink4j.processor.contract.document.ContractDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The services of {@code src/test/resources/golden}, compiled with the processor and loaded, once
 * for all tests. A first run without the processor tells which types they mention, so that a {@link
 * RoundTrip} for each of them is compiled along with them: from class files alone, javac 17 does
 * not tell processors how a record's components are annotated.
 */
final class Corpus {

  private static final Path PLAIN = Path.of("target/corpus/plain");
  private static final Path WORK = Path.of("target/corpus/work");
  private static final String CONTRACTS = "META-INF/wslink/contract/";

  private final List<Class<?>> interfaces = new ArrayList<>();
  private final List<CorpusService> services = new ArrayList<>();
  private final List<CorpusService> roundTrips = new ArrayList<>();

  private Corpus() throws IOException, ClassNotFoundException {
    SortedMap<String, String> sources = new TreeMap<>(CorpusSources.services());
    sources.putAll(CorpusSources.annotations());
    Path classes = run(compilation(PLAIN, sources).withoutProcessor()).classes();
    for (Class<?> type : new CorpusLoader(classes).all()) {
      if (Promises.isService(type)) {
        interfaces.add(type);
        RoundTrip roundTrip = RoundTrip.of(type);
        sources.putAll(roundTrip.sources());
      }
    }
    JavaCompilation.Outcome outcome = run(compilation(WORK, sources));
    CorpusLoader loader = new CorpusLoader(outcome.classes());
    for (Map.Entry<String, String> file : outcome.files().entrySet()) {
      if (file.getKey().startsWith(CONTRACTS)) {
        CorpusService service = CorpusService.of(loader, ContractDocument.read(file.getValue()));
        (RoundTrip.is(service.type()) ? roundTrips : services).add(service);
      }
    }
  }

  private static JavaCompilation compilation(Path directory, SortedMap<String, String> sources)
      throws IOException {
    empty(directory);
    JavaCompilation compilation = new JavaCompilation(directory).withoutLint();
    sources.forEach(compilation::source);
    return compilation;
  }

  private static JavaCompilation.Outcome run(JavaCompilation compilation) {
    JavaCompilation.Outcome outcome = compilation.run();
    assertThat(outcome.success()).as("%s", outcome.messages()).isTrue();
    return outcome;
  }

  private static void empty(Path directory) throws IOException {
    if (Files.exists(directory)) {
      try (Stream<Path> old = Files.walk(directory)) {
        for (Path file : old.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
    Files.createDirectories(directory);
  }

  /** Compiles when it is asked for the first time. */
  private static final class Loaded {
    static final Corpus CORPUS = load();

    private static Corpus load() {
      try {
        return new Corpus();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  }

  /** All services, sorted by name. */
  static List<CorpusService> services() {
    return Loaded.CORPUS.services;
  }

  /** The interfaces that are marked as services, compiled without the processor. */
  static List<Class<?>> interfaces() {
    return Loaded.CORPUS.interfaces;
  }

  /** The services of {@link RoundTrip}. */
  static List<CorpusService> roundTrips() {
    return Loaded.CORPUS.roundTrips;
  }

  /** Where the generated modules are. */
  static Path modules() {
    return WORK.resolve("classes/META-INF/wslink/typescript");
  }
}
