package io.github.wslink4j.processor;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/**
 * The annotations and the runtime as a project's module path has them. Until the runtime is
 * packaged it is a folder of classes, and only a jar can be an automatic module; so it is packed.
 */
final class ModulePath {

  private ModulePath() {}

  static List<Path> of(List<Path> classPath) {
    List<Path> modules = new ArrayList<>();
    for (Path entry : classPath) {
      if (Files.exists(entry.resolve("io/github/wslink4j/codegen"))) {
        modules.add(pack(entry));
      } else if (Files.exists(entry.resolve("io/github/wslink4j/ExportRPC.class"))
          || entry
              .getFileName()
              .toString()
              .matches("(wslink-annotations|wslink-runtime|jspecify).*")) {
        modules.add(entry);
      }
    }
    return modules;
  }

  /** The name that the packaged runtime has. */
  private static Manifest manifest() {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Automatic-Module-Name", "io.github.wslink4j.runtime");
    return manifest;
  }

  private static Path pack(Path classes) {
    try {
      Path jar = Files.createTempDirectory("modules").resolve("wslink-runtime.jar");
      try (OutputStream file = Files.newOutputStream(jar);
          JarOutputStream out = new JarOutputStream(file, manifest());
          Stream<Path> files = Files.walk(classes.resolve("io"))) {
        for (Path source : files.filter(Files::isRegularFile).toList()) {
          out.putNextEntry(new ZipEntry(classes.relativize(source).toString().replace('\\', '/')));
          Files.copy(source, out);
          out.closeEntry();
        }
      }
      return jar;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
