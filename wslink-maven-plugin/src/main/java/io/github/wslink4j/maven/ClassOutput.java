package io.github.wslink4j.maven;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Compiled classes and what lies beside them: a folder, or a jar.
 *
 * @param location where it is; it need not exist
 */
record ClassOutput(Path location) {

  /** The files below a folder, by their paths in it; none if there is no such folder. */
  SortedMap<String, byte[]> files(String folder) throws IOException {
    if (Files.isRegularFile(location)) {
      try (FileSystem jar = FileSystems.newFileSystem(location)) {
        return read(jar.getPath("/" + folder));
      }
    }
    return read(location.resolve(folder));
  }

  private static SortedMap<String, byte[]> read(Path root) throws IOException {
    SortedMap<String, byte[]> files = new TreeMap<>();
    if (Files.isDirectory(root)) {
      try (Stream<Path> paths = Files.walk(root)) {
        for (Path path : paths.filter(Files::isRegularFile).toList()) {
          String name = root.relativize(path).toString().replace('\\', '/');
          files.put(name, Files.readAllBytes(path));
        }
      }
    }
    return files;
  }

  @Override
  public String toString() {
    return location.toString();
  }
}
