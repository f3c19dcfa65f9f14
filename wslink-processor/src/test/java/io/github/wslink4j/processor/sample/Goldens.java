package io.github.wslink4j.processor.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Files that generated text is held against, in {@code src/test/resources/emitted}. {@code
 * -Dgolden.rewrite=true} writes them anew.
 */
public final class Goldens {
  private static final Path ROOT = Path.of("src/test/resources/emitted");

  private Goldens() {}

  /**
   * Compares all files of a folder.
   *
   * @param folder below the goldens
   * @param actual the text of each file, by its path in the folder
   */
  public static void assertMatch(String folder, Map<String, String> actual) throws IOException {
    Path root = ROOT.resolve(folder);
    if (Boolean.getBoolean("golden.rewrite")) {
      rewrite(root, actual);
    }
    assertThat(new TreeMap<>(actual)).isEqualTo(read(root));
  }

  private static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        String name = root.relativize(path).toString().replace('\\', '/');
        files.put(name, Files.readString(path));
      }
    }
    return files;
  }

  private static void rewrite(Path root, Map<String, String> files) throws IOException {
    if (Files.exists(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        paths.sorted(java.util.Comparator.reverseOrder()).forEach(Goldens::delete);
      }
    }
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static void delete(Path path) {
    try {
      Files.delete(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
