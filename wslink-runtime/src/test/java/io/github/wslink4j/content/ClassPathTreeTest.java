package io.github.wslink4j.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClassPathTreeTest {

  @Test
  void findsFilesInDirectories(@TempDir Path classes) throws IOException {
    Path page = Files.createDirectories(classes.resolve("page/sub"));
    Files.writeString(page.resolveSibling("index.html"), "hello");
    findsTheFile(classes);
  }

  @Test
  void findsFilesInJars(@TempDir Path directory) throws IOException {
    Path jar = directory.resolve("page.jar");
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
      out.putNextEntry(new ZipEntry("page/"));
      out.putNextEntry(new ZipEntry("page/sub/"));
      out.putNextEntry(new ZipEntry("page/index.html"));
      out.write("hello".getBytes(UTF_8));
    }
    findsTheFile(jar);
  }

  private static void findsTheFile(Path place) throws IOException {
    try (URLClassLoader loader = new URLClassLoader(new URL[] {place.toUri().toURL()}, null)) {
      ClassPathTree tree = new ClassPathTree(loader, "page");
      assertThat(tree.isDirectory("index.html")).isFalse();
      assertThat(tree.isDirectory("sub")).isTrue();
      assertThat(tree.isDirectory("")).isTrue();
      assertThat(tree.find("index.html")).isNotNull().extracting(Resource::size).isEqualTo(5L);
      assertThat(tree.find("sub")).isNull();
      assertThat(tree.find("nothing.html")).isNull();
    }
  }
}
