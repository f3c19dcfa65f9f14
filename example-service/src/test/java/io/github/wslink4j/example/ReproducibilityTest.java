package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is generated from the same interfaces is the same, byte for byte. */
final class ReproducibilityTest {

  private static final Path SOURCES = Path.of("src/main/java");
  private static final Path BUILT = Path.of("target/classes/META-INF/wslink");
  private static final Path BUILT_JAVA = Path.of("target/generated-sources/annotations");

  @Test
  void aSecondRunGeneratesTheSameFiles(@TempDir Path first, @TempDir Path second)
      throws IOException {
    List<Path> sources = sources();
    generate(sources, first);
    Collections.reverse(sources);
    generate(sources, second);

    assertThat(contents(first))
        .containsKeys(
            "io/github/wslink4j/example/ChatDispatchTable.java",
            "META-INF/wslink/typescript/io/github/wslink4j/example/chat.ts",
            "META-INF/wslink/contract/io.github.wslink4j.example.Chat.json")
        .isEqualTo(contents(second));
  }

  @Test
  void theyAreTheFilesOfTheBuild(@TempDir Path directory) throws IOException {
    generate(sources(), directory);

    assertThat(contents(directory.resolve("META-INF/wslink/typescript")))
        .isEqualTo(contents(BUILT.resolve("typescript")));
    assertThat(contents(directory.resolve("META-INF/wslink/contract")))
        .isEqualTo(contents(BUILT.resolve("contract")));
    assertThat(contents(directory.resolve("io"))).isEqualTo(contents(BUILT_JAVA.resolve("io")));
  }

  private static void generate(List<Path> sources, Path directory) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter problems = new StringWriter();
    List<String> options =
        List.of(
            "-proc:only",
            "-parameters",
            "-classpath",
            System.getProperty("java.class.path"),
            "-d",
            directory.toString());
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      boolean fine =
          compiler
              .getTask(
                  problems, files, null, options, null, files.getJavaFileObjectsFromPaths(sources))
              .call();
      assertThat(fine).as(problems.toString()).isTrue();
    }
  }

  private static List<Path> sources() throws IOException {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return new ArrayList<>(files.filter(file -> file.toString().endsWith(".java")).toList());
    }
  }

  private static Map<String, String> contents(Path directory) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(directory)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(
            directory.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return contents;
  }
}
