package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds together the catalogue of diagnostics, its document, and a case for each code in {@code
 * src/test/resources/diagnostics}: the wrong example gives exactly the messages in {@code
 * expected.txt}, the right one gives none. {@code -Dgolden.rewrite=true} writes {@code
 * expected.txt} anew.
 */
final class DiagnosticsTest {

  static final Path CASES = Path.of("src/test/resources/diagnostics");
  private static final Path DOCUMENT = Path.of("../docs/diagnostics.md");
  private static final boolean REWRITE = Boolean.getBoolean("golden.rewrite");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> wrongExamplesAreExplainedAtTheRightPlace() {
    return codes().map(code -> DynamicTest.dynamicTest(code, () -> checkWrong(code)));
  }

  @TestFactory
  Stream<DynamicTest> rightExamplesGiveNoMessage() {
    return codes().map(code -> DynamicTest.dynamicTest(code, () -> checkRight(code)));
  }

  @TestFactory
  Stream<DynamicTest> everyCodeHasASectionWithBothExamples() {
    return codes().map(code -> DynamicTest.dynamicTest(code, () -> checkSection(code)));
  }

  @Test
  void theDocumentKnowsNoOtherCodes() throws IOException {
    Matcher headings = Pattern.compile("(?m)^### (WSL\\d+)").matcher(Files.readString(DOCUMENT));
    assertThat(headings.results().map(heading -> heading.group(1)))
        .containsExactlyElementsOf(codes().toList());
  }

  static Stream<String> codes() {
    return Arrays.stream(DiagnosticCode.values()).map(DiagnosticCode::id);
  }

  private void checkWrong(String code) throws IOException {
    JavaCompilation.Outcome outcome = compile(code, "wrong");
    List<String> messages =
        outcome.diagnostics().stream()
            .filter(diagnostic -> message(diagnostic).contains("[WSL"))
            .map(DiagnosticsTest::describe)
            .sorted()
            .toList();
    Path expected = CASES.resolve(code).resolve("expected.txt");
    if (REWRITE) {
      Files.write(expected, messages);
    }
    assertThat(messages).isEqualTo(Files.readAllLines(expected));
    assertThat(messages).isNotEmpty().allMatch(message -> message.contains("[" + code + "] "));
  }

  private void checkRight(String code) throws IOException {
    JavaCompilation.Outcome outcome = compile(code, "right");
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.success()).isTrue();
  }

  private static void checkSection(String code) throws IOException {
    String document = Files.readString(DOCUMENT);
    Matcher section = Pattern.compile("(?s)### " + code + ": .*?(?=\n##|\\z)").matcher(document);
    assertThat(section.find()).isTrue();
    for (String kind : List.of("wrong", "right")) {
      Path example = CASES.resolve(code).resolve(kind);
      Path options = example.resolve("options.txt");
      if (Files.exists(options)) {
        assertThat(section.group()).contains(Files.readString(options).strip());
      } else {
        for (Path source : sources(example)) {
          assertThat(section.group()).contains(withoutImports(Files.readString(source)));
        }
      }
    }
  }

  private static List<Path> sources(Path example) throws IOException {
    try (Stream<Path> files = Files.list(example.resolve("com/acme"))) {
      return files.toList();
    }
  }

  private static String withoutImports(String source) {
    return source.replaceAll("(?m)^(package|import) .*\n", "").strip();
  }

  private JavaCompilation.Outcome compile(String code, String kind) throws IOException {
    Path work = Files.createDirectories(directory.resolve(code + kind));
    return compilation(work, CASES.resolve(code).resolve(kind))
        .processor(new OtherProcessor())
        .run();
  }

  static JavaCompilation compilation(Path work, Path example) throws IOException {
    JavaCompilation compilation = new JavaCompilation(work).sources(example);
    Path options = example.resolve("options.txt");
    if (Files.exists(options)) {
      Files.readAllLines(options).forEach(compilation::option);
    }
    return compilation;
  }

  private static String describe(Diagnostic<? extends JavaFileObject> diagnostic) {
    String place =
        diagnostic.getPosition() < 0
            ? "-"
            : diagnostic.getLineNumber() + ":" + diagnostic.getColumnNumber();
    String kind = diagnostic.getKind().toString().toLowerCase(Locale.ROOT);
    return place + " " + kind + " " + message(diagnostic);
  }

  private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
    return diagnostic.getMessage(Locale.ROOT);
  }
}
