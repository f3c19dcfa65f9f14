package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Builds a part again, as Gradle does with an isolating processor, and gets what a full build gets.
 *
 * <p>Of what changed, and of what mentions it, Gradle deletes the classes and all files that have
 * it as their originating element; then it compiles those sources alone, with the classes that are
 * left on the class path.
 */
final class IncrementalTest {

  private static final String ONE = "com.acme.One";
  private static final String TWO = "com.acme.Two";
  private static final String SHARED = "com.acme.Shared";
  private static final String MODE = "com.acme.Mode";

  @TempDir Path directory;

  private final Map<String, String> sources = new TreeMap<>();
  private final Map<String, List<String>> origins = new HashMap<>();

  IncrementalTest() {
    sources.put(
        ONE, service("One", "/** Gets it. */ Shared get(Mode mode); @Deprecated void stop();"));
    sources.put(TWO, service("Two", "void put(Shared shared) throws Lost;"));
    sources.put(SHARED, "public record Shared(int number, Inner inner) { record Inner(int x) {} }");
    sources.put(MODE, "public enum Mode { FAST, SLOW }");
    sources.put(
        "com.acme.Lost",
        "public class Lost extends Exception { private static final long serialVersionUID = 1;"
            + " private final String where; public Lost(String where) { this.where = where; }"
            + " public String where() { return where; } }");
  }

  private static String service(String name, String methods) {
    return "@io.github.wslink4j.ExportRPC public interface " + name + " { " + methods + " }";
  }

  @Test
  void anInterfaceThatChangesIsBuiltAlone() {
    build("incremental", sources.keySet());
    sources.put(ONE, service("One", "List<Shared> all(Mode mode);"));
    assertThat(rebuild(Set.of(ONE))).isEqualTo(build("full", sources.keySet()));
  }

  @Test
  void aRecordThatChangesTakesWithItWhatMentionsIt() {
    build("incremental", sources.keySet());
    sources.put(SHARED, "public record Shared(String text) {}");
    SortedMap<String, String> rebuilt = rebuild(Set.of(SHARED, ONE, TWO));
    assertThat(rebuilt).isEqualTo(build("full", sources.keySet()));
    assertThat(rebuilt).doesNotContainKey("com/acme/SharedInnerCodec.java");
  }

  @Test
  void anInterfaceThatIsRemovedLeavesNothingBehindButWhatItsTypesHave() {
    build("incremental", sources.keySet());
    sources.remove(TWO);
    delete(Set.of(TWO));
    SortedMap<String, String> left = files("incremental");
    assertThat(left).containsAllEntriesOf(build("full", sources.keySet()));
    assertThat(left.keySet()).noneMatch(path -> path.contains("Two") || path.contains("/two"));
  }

  @Test
  void whatAuthorsWroteAboutTypesThatAreNotBuiltAgainStaysInTheirModules() {
    sources.put(SHARED, "/** Both have it. */ public record Shared(int number) {}");
    SortedMap<String, String> full = build("incremental", sources.keySet());
    SortedMap<String, String> rebuilt = rebuild(Set.of(ONE));
    String contract = "META-INF/wslink/contract/com.acme.One.json";
    assertThat(full.get(contract)).contains("Both have it.");
    // Class files have no Javadoc, so the document says less until all is built again.
    assertThat(rebuilt.get(contract))
        .doesNotContain("Both have it.")
        .contains(hash(full, contract));
    full.remove(contract);
    rebuilt.remove(contract);
    assertThat(rebuilt).isEqualTo(full);
    assertThat(rebuilt.get("META-INF/wslink/typescript/com/acme/shared.ts"))
        .contains("Both have it.");
  }

  private static String hash(Map<String, String> files, String contract) {
    return files.get(contract).lines().filter(line -> line.contains("hash")).findFirst().get();
  }

  private SortedMap<String, String> rebuild(Set<String> changed) {
    delete(changed);
    return build("incremental", changed);
  }

  private SortedMap<String, String> build(String name, Set<String> names) {
    FilerListener listener = new FilerListener();
    Path work = directory.resolve(name);
    JavaCompilation compilation =
        new JavaCompilation(work)
            .withoutProcessor()
            .processor(listener)
            // A part is compiled with the classes of the rest, and javac says that it does so.
            .option("-Xlint:-deprecation", "-parameters")
            .classPath(work.resolve("classes"));
    for (String each : names) {
      String file = each.replace('.', '/') + ".java";
      compilation.source(file, "package com.acme;", "import java.util.List;", sources.get(each));
    }
    JavaCompilation.Outcome outcome = compilation.withoutLint().run();
    assertThat(outcome.messages()).isEmpty();
    if (name.equals("incremental")) {
      origins.putAll(listener.origins());
    }
    return files(name);
  }

  private SortedMap<String, String> files(String name) {
    Path work = directory.resolve(name);
    return new JavaCompilation.Outcome(
            true, List.of(), work.resolve("generated"), work.resolve("classes"))
        .files();
  }

  /** Deletes the classes, and what they are the origin of. */
  private void delete(Set<String> types) {
    types.forEach(this::deleteClass);
    origins.forEach(
        (file, from) -> {
          if (types.containsAll(from)) {
            deleteClass(file);
            delete(directory.resolve("incremental/generated/" + file.replace('.', '/') + ".java"));
            delete(directory.resolve("incremental/classes").resolve(file));
          }
        });
  }

  /** A class file, and those of the classes inside. */
  private void deleteClass(String name) {
    Path classes = directory.resolve("incremental/classes/com/acme");
    String simpleName = name.substring(name.lastIndexOf('.') + 1);
    try (Stream<Path> files = Files.list(classes)) {
      files
          .filter(file -> file.getFileName().toString().matches(simpleName + "(\\$.*)?\\.class"))
          .forEach(IncrementalTest::delete);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
