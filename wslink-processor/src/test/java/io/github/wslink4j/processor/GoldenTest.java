package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Compares what is generated with files on disk, for each directory in {@code
 * src/test/resources/golden}. {@code -Dgolden.rewrite=true} writes those files anew; the difference
 * is then for people to read.
 */
final class GoldenTest {

  static final Path CASES = Path.of("src/test/resources/golden");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> generatesWhatIsOnDisk() throws IOException {
    return Cases.in(CASES).map(path -> DynamicTest.dynamicTest(name(path), () -> check(path)));
  }

  private static String name(Path path) {
    return path.getFileName().toString();
  }

  private void check(Path path) throws IOException {
    Path work = Files.createDirectories(directory.resolve(name(path)));
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .processor(new OtherProcessor())
            .sources(path.resolve("input"))
            .run();
    Path expected = path.resolve("expected");
    if (REWRITE) {
      rewrite(expected, outcome.files());
    }
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.success()).isTrue();
    assertThat(outcome.files()).isEqualTo(filesIn(expected)).isNotEmpty();
  }

  static SortedMap<String, String> filesIn(Path expected) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> found = Files.walk(expected)) {
      for (Path file : found.filter(Files::isRegularFile).toList()) {
        files.put(expected.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  private static void rewrite(Path expected, SortedMap<String, String> files) throws IOException {
    if (Files.exists(expected)) {
      try (Stream<Path> old = Files.walk(expected)) {
        old.sorted(Comparator.reverseOrder()).forEach(GoldenTest::delete);
      }
    }
    for (String path : files.keySet()) {
      Path file = expected.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, files.get(path));
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
