package io.github.wslink4j.processor.emit.typescript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The npm project in {@code src/test/typescript}, installed below {@code target}. */
final class NodeProject {
  private static final Path SOURCE = Path.of("src/test/typescript");
  private static final Path ROOT = Path.of("target/typescript-project").toAbsolutePath();

  private NodeProject() {}

  /** Copies the project and installs what its lock file names. */
  static Path install() throws IOException, InterruptedException {
    copy(SOURCE, ROOT);
    run(ROOT, List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
    // Not from a registry: the client is part of this build, and only its types matter here.
    copy(SOURCE.resolve("client"), ROOT.resolve("node_modules/@wslink4j/client"));
    return ROOT;
  }

  /** Runs a command, and fails with its output if it does. */
  static void run(Path folder, List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
  }

  static void node(Path folder, Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    command.addAll(List.of(arguments));
    run(folder, command);
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(path));
      }
    }
  }
}
