package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is generated depends on the code around a service: modules, jars, what has been compiled.
 */
final class SurroundingsTest {

  private static final String[] SERVICE = {
    "package com.acme;",
    "import com.acme.data.Point;",
    "import io.github.wslink4j.ExportRPC;",
    "import java.util.List;",
    "@ExportRPC",
    "public interface Plotter {",
    "  Point plot(List<Point> points);",
    "}"
  };
  private static final String[] POINT = {
    "package com.acme.data;", "public record Point(double x, double y) {}"
  };

  @TempDir Path directory;
  private Path library;
  private Path work;

  @BeforeEach
  void createDirectories() throws Exception {
    library = Files.createDirectories(directory.resolve("library"));
    work = Files.createDirectories(directory.resolve("work"));
  }

  @Test
  void theCodecOfATypeFromAJarIsGeneratedBesideTheService() {
    JavaCompilation.Outcome jar =
        new JavaCompilation(library).withoutProcessor().source("Point.java", POINT).run();
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .classPath(jar.classes())
            .source("com/acme/Plotter.java", SERVICE)
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files())
        .containsKey("com/acme/PointCodec.java")
        .doesNotContainKey("com/acme/data/PointCodec.java");
  }

  @Test
  void aCodecThatLiesBesideATypeInAJarIsUsedAgain() {
    JavaCompilation.Outcome jar =
        new JavaCompilation(library)
            .source("com/acme/data/Point.java", POINT)
            .source(
                "com/acme/data/Points.java",
                "package com.acme.data;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Points {",
                "  Point origin();",
                "}")
            .run();
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .classPath(jar.classes())
            .source("com/acme/Plotter.java", SERVICE)
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files().keySet()).noneMatch(path -> path.endsWith("PointCodec.java"));
    assertThat(outcome.files().get("com/acme/PlotterDispatchTable.java"))
        .contains("import com.acme.data.PointCodec;");
  }

  @Test
  void aPackagePrivateTypeOfAJarIsRefusedWithTheReason() {
    JavaCompilation.Outcome jar =
        new JavaCompilation(library)
            .withoutProcessor()
            .source(
                "com/acme/data/Line.java",
                "package com.acme.data;",
                "public record Line(End from, End to) {",
                "  record End(double x, double y) {}",
                "}")
            .run();
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .classPath(jar.classes())
            .source(
                "com/acme/Lines.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Lines {",
                "  com.acme.data.Line longest();",
                "}")
            .run();
    assertThat(outcome.messages())
        .anySatisfy(
            message ->
                assertThat(message)
                    .contains("[WSL407] End cannot be seen from package com.acme")
                    .contains("Lines.longest, Line.from"));
  }

  @Test
  void aNamedModuleThatExportsItsServiceCompilesWithoutWarnings() {
    JavaCompilation.Outcome outcome =
        inModule("requires io.github.wslink4j.runtime;")
            .source("com/acme/Plotter.java", SERVICE)
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files().get("com/acme/PlotterDispatchTable.java"))
        .doesNotContain("@Generated")
        .contains("@SuppressWarnings(\"exports\")");
  }

  @Test
  void generatedIsSaidWhereTheModuleSeesIt() {
    JavaCompilation.Outcome outcome =
        inModule("requires io.github.wslink4j.runtime;", "requires java.compiler;")
            .source("com/acme/Plotter.java", SERVICE)
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files().get("com/acme/PlotterClient.java"))
        .contains("@Generated(\"io.github.wslink4j.processor.WslinkProcessor\")");
  }

  private JavaCompilation inModule(String... requires) {
    return new JavaCompilation(work)
        // The runtime is an automatic module, and so are the class folders that tests run with.
        .option("-Xlint:-requires-automatic,-requires-transitive-automatic,-module,-path")
        .asModules()
        .source(
            "module-info.java",
            "module com.acme.plotter {",
            "  requires transitive io.github.wslink4j;",
            String.join("\n", requires),
            "  exports com.acme;",
            "  exports com.acme.data;",
            "}")
        .source("com/acme/data/Point.java", POINT);
  }

  /** What takes them one after the other must not do so in one expression. */
  @Test
  void aServiceMayHaveVeryManyMethods() {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .source(
                "com/acme/Many.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Many {",
                IntStream.range(0, 600)
                    .mapToObj(
                        i ->
                            "  int m"
                                + i
                                + "(int a, String b, @io.github.wslink4j.Default(\"1\") int c);")
                    .collect(Collectors.joining("\n")),
                "  void fail() throws Failure;",
                "  final class Failure extends Exception {",
                "    private static final long serialVersionUID = 1;",
                "  }",
                "}")
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.success()).isTrue();
    assertThat(outcome.files().get("com/acme/ManyDispatchTable.java"))
        .contains(
            "DESCRIPTOR = describe();",
            "    descriptor.method(\"many.fail\").errors(FAIL_ERRORS);",
            "    descriptor.method(\"many.m599\").required(\"a\", \"b\").optional(\"c\");");
  }

  @Test
  void aMethodOfManyInterfacesThrowsWhatAllOfThemAllow() {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(work)
            .source(
                "com/acme/First.java",
                "package com.acme; interface First { Object get() throws Lost; }")
            .source("com/acme/Second.java", "package com.acme; interface Second { Object get(); }")
            .source(
                "com/acme/Third.java",
                "package com.acme; interface Third { String get() throws Lost; }")
            .source(
                "com/acme/Lost.java",
                "package com.acme;",
                "class Lost extends Exception {",
                "  private static final long serialVersionUID = 1;",
                "}")
            .source(
                "com/acme/Service.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "interface Service extends First, Second, Third {}")
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.success()).isTrue();
  }
}
