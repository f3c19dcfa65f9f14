package io.github.wslink4j.maven;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * An npm package.
 *
 * @param name such as {@code @acme/viewport}
 * @param version a semantic version
 * @param files the contents of its files, by path
 */
record NpmPackage(String name, String version, SortedMap<String, byte[]> files) {

  NpmPackage {
    files = new TreeMap<>(files);
  }

  /** The name that {@code npm pack} gives the archive: {@code acme-viewport-1.0.0.tgz}. */
  String archiveName() {
    return name.replace("@", "").replace('/', '-') + "-" + version + ".tgz";
  }

  /**
   * Writes the files into a folder named like the package, and the archive beside it. What an
   * earlier build left in the folder goes.
   *
   * @return the archive
   */
  Path writeTo(Path folder) throws IOException {
    Path root = folder.resolve(name);
    Folders.delete(root);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue());
    }
    Path archive = folder.resolve(archiveName());
    Files.write(archive, Tarball.of(this));
    return archive;
  }
}
