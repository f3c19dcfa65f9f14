package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/**
 * The example's own page in a real browser. Its pictures are kept as {@code target/screenshots}.
 */
@Timeout(180)
final class PageTest {

  private static final Path SCREENSHOTS = Path.of("target/screenshots");
  private static final String MESSAGE = "Is it day or night over there?";

  @Test
  void thePageTalksAndItsPicturesChange() throws IOException, InterruptedException {
    JsonNode report;
    try (ExampleProcess example = ExampleProcess.start("--port", "0")) {
      String page = example.page().toString();
      report =
          NodeProgram.run(Map.of("CHROMIUM", chromium()), "page.js", page, SCREENSHOTS.toString());
    }

    assertThat(report.get("complaints")).isEmpty();
    for (String scheme : List.of("light", "dark")) {
      JsonNode visit = report.get(scheme);
      assertThat(visit.get("status").stringValue()).startsWith("Connected");
      assertThat(visit.get("said").stringValue()).isEqualTo(MESSAGE);
      assertThat(visit.get("heard").stringValue()).isEqualTo(MESSAGE);
      assertThat(visit.get("pictures").values())
          // Number and size: the two pictures have different sizes.
          .extracting(caption -> caption.stringValue().replaceAll(".* · ", ""))
          .hasSize(2)
          .doesNotHaveDuplicates();
    }
    assertThat(report.at("/narrow/paused").stringValue()).isEqualTo("Paused");
    assertThat(report.at("/narrow/live").stringValue()).isEqualTo("Live");
    assertThat(report.at("/narrow/talked").stringValue()).isNotBlank();
    assertThat(report.at("/refused/reason").stringValue()).contains("secret");
    assertThat(report.at("/refused/canReconnect").booleanValue()).isTrue();
    assertThat(report.at("/refused/canWrite").booleanValue()).isFalse();
    for (String visit : List.of("light", "dark", "narrow", "refused")) {
      assertThat(SCREENSHOTS.resolve("page-" + visit + ".png")).isNotEmptyFile();
    }
  }

  /** Where Chromium is: what CHROMIUM names, or the first on the path. */
  private static String chromium() {
    String named = System.getenv("CHROMIUM");
    if (named != null) {
      return named;
    }
    return Stream.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome")
        .flatMap(PageTest::onPath)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no Chromium: install one, or name it in CHROMIUM"));
  }

  private static Stream<String> onPath(String program) {
    List<String> directories =
        List.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(":"));
    return directories.stream()
        .map(directory -> Path.of(directory, program))
        .filter(Files::isExecutable)
        .map(Path::toString);
  }
}
