package io.github.wslink4j.processor.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The sources of the golden cases, made fit for one compilation. */
final class CorpusSources {

  private static final Path CASES = Path.of("src/test/resources/golden");
  private static final Path ANNOTATIONS =
      Path.of("../wslink-annotations/src/main/java/io/github/wslink4j");
  private static final String SHARED_PACKAGE = "com.acme";

  private static final String OWN_PACKAGES = "corpus.";

  /** The case whose package cannot be another. */
  private static final String DEFAULT_PACKAGE = "default-package";

  private CorpusSources() {}

  /** The cases, each a directory. */
  static List<Path> cases() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.filter(Files::isDirectory).sorted().toList();
    }
  }

  /**
   * All sources by path. The cases share a package and clash in it, so each is put into a package
   * of its own.
   */
  static SortedMap<String, String> services() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (Path path : cases()) {
      String own = OWN_PACKAGES + path.getFileName().toString().replace('-', '_');
      Path input = path.resolve("input");
      for (Path file : javaFiles(input)) {
        String name = input.relativize(file).toString().replace('\\', '/');
        sources.put(
            name.replace(SHARED_PACKAGE.replace('.', '/'), own.replace('.', '/')),
            Files.readString(file).replace(SHARED_PACKAGE, own));
      }
    }
    return sources;
  }

  /** The name of the case that a class comes from. */
  static String caseOf(Class<?> type) {
    String name = type.getPackageName();
    return name.isEmpty()
        ? DEFAULT_PACKAGE
        : name.substring(OWN_PACKAGES.length()).replaceAll("\\..*", "").replace('_', '-');
  }

  /**
   * The project's annotations, but kept at run time: so the tests learn from the interfaces
   * themselves what a {@code @BigInt long} may be, and not from the processor that they test.
   */
  static SortedMap<String, String> annotations() throws IOException {
    SortedMap<String, String> sources = new TreeMap<>();
    for (Path file : javaFiles(ANNOTATIONS)) {
      String text = Files.readString(file);
      if (text.contains("RetentionPolicy.CLASS")) {
        sources.put(
            "io/github/wslink4j/" + file.getFileName(),
            text.replace("RetentionPolicy.CLASS", "RetentionPolicy.RUNTIME"));
      }
    }
    return sources;
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
