package io.github.wslink4j.processor.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.sample.NamesSample;
import io.github.wslink4j.processor.sample.TypesSample;
import io.github.wslink4j.processor.sample.ViewportSample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Holds what is generated against the real compiler, the oldest that we support and the newest: the
 * source passes its strictest checks, and JavaScript and declarations are what it makes of it.
 */
class TypeScriptCompilerTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");
  private static final String HEADER_END = "/* eslint-disable */\n";

  private static Path project;

  @BeforeAll
  static void install() {
    project = NodeProject.root();
  }

  @ParameterizedTest
  @CsvSource({
    "tsc-oldest, nodenext, nodenext",
    "tsc-oldest, esnext, bundler",
    "typescript, nodenext, nodenext",
    "typescript, esnext, bundler"
  })
  void tscMakesTheSame(String compiler, String module, String resolution)
      throws IOException, InterruptedException {
    Path folder = project.resolve(compiler + "-" + resolution);
    SortedMap<String, String> emitted = emitted();
    SortedMap<String, String> expected = new TreeMap<>();
    for (String path : emitted.keySet()) {
      if (path.endsWith(".ts") && !path.endsWith(".d.ts")) {
        write(folder.resolve("src").resolve(path), emitted.get(path));
      } else {
        expected.put(path, emitted.get(path));
      }
    }
    write(folder.resolve("tsconfig.json"), configuration(module, resolution));
    NodeProject.node(folder, project.resolve("node_modules/" + compiler + "/bin/tsc"));

    assertThat(withHeaders(read(folder.resolve("out")), emitted)).isEqualTo(expected);
  }

  /** The samples, and what is on disk for each of the processor's own golden cases. */
  private static SortedMap<String, String> emitted() throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    for (Contract contract : samples()) {
      String folder = contract.service().simpleName().toLowerCase(Locale.ROOT) + "/";
      Emitted.files(contract).forEach((path, text) -> files.put(folder + path, text));
    }
    try (Stream<Path> cases = Files.list(GOLDEN)) {
      for (Path path : cases.toList()) {
        Path modules = path.resolve("expected").resolve(TypeScriptEmitter.ROOT);
        if (Files.isDirectory(modules)) {
          String folder = "golden-" + path.getFileName() + "/";
          read(modules).forEach((module, text) -> files.put(folder + module, text));
        }
      }
    }
    return files;
  }

  private static List<Contract> samples() {
    return List.of(ViewportSample.contract(), TypesSample.contract(), NamesSample.contract());
  }

  /** The compiler drops what stands before the first import of declarations; we do not. */
  private static SortedMap<String, String> withHeaders(
      SortedMap<String, String> compiled, SortedMap<String, String> emitted) {
    compiled.replaceAll(
        (path, text) -> {
          String ours = emitted.getOrDefault(path, "");
          int end = ours.indexOf(HEADER_END) + HEADER_END.length();
          return path.endsWith(".d.ts") ? ours.substring(0, end) + text : text;
        });
    return compiled;
  }

  private static String configuration(String module, String resolution) {
    return """
        {
          "compilerOptions": {
            "rootDir": "src",
            "outDir": "out",
            "target": "es2022",
            "module": "%s",
            "moduleResolution": "%s",
            "lib": ["es2022", "dom"],
            "types": [],
            "declaration": true,
            "strict": true,
            "noUncheckedIndexedAccess": true,
            "exactOptionalPropertyTypes": true,
            "noImplicitOverride": true,
            "noImplicitReturns": true,
            "noPropertyAccessFromIndexSignature": true,
            "noUnusedLocals": true,
            "noUnusedParameters": true,
            "erasableSyntaxOnly": true,
            "isolatedModules": true,
            "verbatimModuleSyntax": true
          },
          "include": ["src"]
        }
        """
        .formatted(module, resolution);
  }

  private static void write(Path path, String text) throws IOException {
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private static SortedMap<String, String> read(Path root) throws IOException {
    SortedMap<String, String> files = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(root)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        files.put(
            root.relativize(path).toString().replace('\\', '/'),
            Files.readString(path, StandardCharsets.UTF_8));
      }
    }
    return files;
  }
}
