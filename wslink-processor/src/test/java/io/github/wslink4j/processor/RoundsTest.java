package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other processors, later rounds, and one service's errors beside another's health. */
final class RoundsTest {

  @TempDir Path directory;

  @Test
  void aTypeThatAnotherProcessorGeneratesIsWaitedFor() {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .withoutProcessor()
            .processor(new PointGenerator())
            .processor(new WslinkProcessor())
            .source(
                "com/acme/Plotter.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Plotter {",
                "  Point plot(java.util.List<Point> points);",
                "}")
            .run();
    assertThat(outcome.messages()).isEmpty();
    assertThat(outcome.files())
        .containsKeys(
            "com/acme/PointCodec.java",
            "com/acme/PlotterClient.java",
            "com/acme/PlotterDispatchTable.java");
  }

  @Test
  void aTypeThatNobodyGeneratesIsLeftToTheCompiler() {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .source(
                "com/acme/Plotter.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Plotter {",
                "  Point plot();",
                "}")
            .run();
    assertThat(outcome.success()).isFalse();
    assertThat(outcome.messages())
        .anyMatch(message -> message.contains("cannot find symbol"))
        .noneMatch(message -> message.contains("[WSL"));
  }

  @Test
  void aServiceWithAnErrorDoesNotKeepOthersFromBeingGenerated() {
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .source(
                "com/acme/Good.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Good {",
                "  void stop();",
                "}")
            .source(
                "com/acme/Bad.java",
                "package com.acme;",
                "@io.github.wslink4j.ExportRPC",
                "public interface Bad {",
                "  Thread first();",
                "  void second(Thread thread);",
                "}")
            .run();
    assertThat(outcome.messages().stream().filter(message -> message.contains("[WSL401]")))
        .hasSize(2);
    assertThat(outcome.files())
        .containsKey("com/acme/GoodClient.java")
        .doesNotContainKey("com/acme/BadClient.java");
  }

  @Test
  void twoRunsGiveTheSameBytes() throws IOException {
    Path input = Path.of("src/test/resources/golden/unions/input");
    JavaCompilation.Outcome first =
        new JavaCompilation(Files.createDirectories(directory.resolve("first")))
            .sources(input)
            .run();
    JavaCompilation.Outcome second =
        new JavaCompilation(Files.createDirectories(directory.resolve("second")))
            .sourcesBackwards(input)
            .run();
    assertThat(first.files()).isNotEmpty().isEqualTo(second.files());
  }

  /** Generates a record in the first round, after the service has been seen without it. */
  @SupportedAnnotationTypes("*")
  private static final class PointGenerator extends AbstractProcessor {
    private boolean done;

    @Override
    public SourceVersion getSupportedSourceVersion() {
      return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
      if (!done) {
        done = true;
        try (Writer writer =
            processingEnv.getFiler().createSourceFile("com.acme.Point").openWriter()) {
          writer.write("package com.acme; public record Point(double x, double y) {}");
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
      return false;
    }
  }
}
