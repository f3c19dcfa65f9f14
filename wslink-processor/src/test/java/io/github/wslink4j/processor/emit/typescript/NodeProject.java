package io.github.wslink4j.processor.emit.typescript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The npm project in {@code src/test/typescript}, installed below {@code target}. */
public final class NodeProject {
  private static final Path SOURCE = Path.of("src/test/typescript");
  private static final Path ROOT = Path.of("target/typescript-project").toAbsolutePath();
  private static final String CLIENT = "/META-INF/wslink/npm/@wslink4j/client/";

  private NodeProject() {}

  /** Installs when it is asked for the first time. */
  private static final class Installed {
    static final Path ROOT = installed();

    private static Path installed() {
      try {
        return install();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (InterruptedException | URISyntaxException e) {
        throw new AssertionError(e);
      }
    }
  }

  /**
   * The project, with what its lock file names and with the client of this build; installed once
   * for all tests.
   */
  public static Path root() {
    return Installed.ROOT;
  }

  private static Path install() throws IOException, InterruptedException, URISyntaxException {
    copy(SOURCE, ROOT);
    run(ROOT, List.of("npm", "ci", "--no-audit", "--no-fund", "--prefer-offline"));
    Path client = ROOT.resolve("node_modules/@wslink4j/client");
    URL packageJson = NodeProject.class.getResource(CLIENT + "package.json");
    URI uri = Objects.requireNonNull(packageJson, "wslink-runtime without its npm package").toURI();
    if (uri.getScheme().equals("jar")) {
      try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
        copy(jar.getPath(CLIENT), client);
      }
    } else {
      copy(Path.of(uri).getParent(), client);
    }
    return ROOT;
  }

  /** Runs a script to its end. */
  public static void node(Path folder, Path script, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", script.toString()));
    command.addAll(List.of(arguments));
    run(folder, command);
  }

  /** Runs a command, and fails with its output if it does. */
  private static void run(Path folder, List<String> command)
      throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s: %s", command, output).isZero();
  }

  /** Copies all files below a folder. */
  public static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        Path copy = to.resolve(from.relativize(path).toString());
        Files.createDirectories(copy.getParent());
        Files.write(copy, Files.readAllBytes(path));
      }
    }
  }
}
