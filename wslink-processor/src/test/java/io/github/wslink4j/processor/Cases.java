package io.github.wslink4j.processor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The cases of a test, each a directory. */
final class Cases {

  private Cases() {}

  static Stream<Path> in(Path directory) throws IOException {
    try (Stream<Path> found = Files.list(directory)) {
      return List.copyOf(found.filter(Files::isDirectory).sorted().toList()).stream();
    }
  }
}
