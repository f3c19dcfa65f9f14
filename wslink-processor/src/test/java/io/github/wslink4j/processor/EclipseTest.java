package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.eclipse.jdt.internal.compiler.tool.EclipseCompiler;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Inside of the Eclipse compiler the processor generates, byte for byte, what it generates inside
 * of javac; that compiler has nothing to say against it; and problems are told on the same lines.
 * Where it cannot point at a line, {@code expected-eclipse.txt} has the next best one.
 */
final class EclipseTest {

  /** All warnings that Eclipse has, without those that find no mistakes. */
  private static final String WARNINGS =
      String.join(
          ",",
          "-warn:all",
          // Would have a comment behind every string literal.
          "-nls",
          // Would have "this." before every field, or a cast at every conversion: matters of style.
          "-unqualifiedField",
          "-boxing",
          // A method of an interface's or another's shape need not use all that it is given.
          "-unusedArgument",
          "-static-method",
          // A stub of an AutoCloseable service holds nothing; closing it is a call like any other.
          "-resource",
          // A parameter keeps the name that the service gives it, even if a field has the same.
          "-hiding",
          // Private members, and what is inherited, have no comments of their own.
          "-allJavadoc",
          "-javadoc",
          // The documents that the examples do not have.
          "-missingJavadocComments",
          "-missingJavadocTags");

  @TempDir Path directory;

  @TestFactory
  Stream<DynamicTest> generatesWhatJavacDoes() throws IOException {
    return Cases.in(GoldenTest.CASES)
        .map(path -> DynamicTest.dynamicTest(path.getFileName().toString(), () -> check(path)));
  }

  @TestFactory
  Stream<DynamicTest> tellsProblemsOnTheLinesThatJavacDoes() {
    return DiagnosticsTest.codes()
        .map(code -> DynamicTest.dynamicTest(code, () -> checkProblems(code)));
  }

  private void check(Path path) throws IOException {
    JavaCompilation.Outcome outcome =
        byEclipse(new JavaCompilation(work(path))).sources(path.resolve("input")).run();
    assertThat(complaints(outcome)).isEmpty();
    assertThat(outcome.success()).isTrue();
    SortedMap<String, String> expected = GoldenTest.filesIn(path.resolve("expected"));
    assertThat(outcome.files().keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (file, text) -> assertThat(outcome.files().get(file)).as(file).isEqualTo(text));
  }

  private void checkProblems(String code) throws IOException {
    Path example = DiagnosticsTest.CASES.resolve(code);
    Path expected = example.resolve("expected.txt");
    Path differing = example.resolve("expected-eclipse.txt");
    JavaCompilation.Outcome outcome =
        byEclipse(DiagnosticsTest.compilation(work(example), example.resolve("wrong"))).run();
    assertThat(problems(outcome))
        .containsExactlyInAnyOrderElementsOf(
            Files.readAllLines(Files.exists(differing) ? differing : expected).stream()
                .map(EclipseTest::withoutColumn)
                .toList());
  }

  private Path work(Path example) throws IOException {
    return Files.createDirectories(directory.resolve(example.getFileName()));
  }

  private static JavaCompilation byEclipse(JavaCompilation compilation) {
    return compilation
        .compiler(new EclipseCompiler())
        .withoutLint()
        .option("--release", "17", WARNINGS);
  }

  /**
   * What it says of generated code; the examples themselves are another matter. It calls it
   * needless to suppress the warning that javac has for overriding a method that is to be removed.
   */
  private static List<String> complaints(JavaCompilation.Outcome outcome) {
    return outcome.messages().stream()
        .filter(
            message ->
                message.startsWith(outcome.generated().toString()) || message.contains("ERROR"))
        .filter(message -> !message.endsWith("Unnecessary @SuppressWarnings(\"removal\")"))
        .toList();
  }

  private static List<String> problems(JavaCompilation.Outcome outcome) {
    return outcome.diagnostics().stream()
        .filter(diagnostic -> diagnostic.getMessage(Locale.ROOT).contains("[WSL"))
        .map(
            diagnostic ->
                (diagnostic.getLineNumber() < 1 ? "-" : diagnostic.getLineNumber())
                    + " "
                    + diagnostic.getKind().toString().toLowerCase(Locale.ROOT)
                    + " "
                    + withoutReason(diagnostic.getMessage(Locale.ROOT)))
        .toList();
  }

  private static String withoutColumn(String expected) {
    return withoutReason(expected.replaceFirst("^(\\d+):\\d+", "$1"));
  }

  /** Why a file cannot be written is said in the compiler's own words. */
  private static String withoutReason(String message) {
    return message.replaceFirst("(?<=could not be written: ).*", "");
  }
}
