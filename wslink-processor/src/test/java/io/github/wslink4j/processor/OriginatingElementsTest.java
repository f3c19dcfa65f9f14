package io.github.wslink4j.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Gradle makes a file anew when the element that it came from changes, and asks for exactly one in
 * return for it ("isolating").
 */
final class OriginatingElementsTest {

  @TempDir Path directory;

  @Test
  void everyFileNamesTheOneClassThatItCameFrom() {
    FilerListener listener = new FilerListener();
    JavaCompilation.Outcome outcome =
        new JavaCompilation(directory)
            .withoutProcessor()
            .processor(listener)
            .sources(Path.of("src/test/resources/golden/records/input"))
            .run();
    assertThat(outcome.success()).isTrue();
    assertThat(listener.origins())
        .containsEntry("com.acme.RecordsDispatchTable", List.of("com.acme.Records"))
        .containsEntry("com.acme.RecordsClient", List.of("com.acme.Records"))
        .containsEntry("com.acme.PersonCodec", List.of("com.acme.Person"))
        .containsEntry("com.acme.PersonAddressCodec", List.of("com.acme.Person"))
        .containsEntry("com.acme.EmptyCodec", List.of("com.acme.Empty"))
        .allSatisfy((file, origins) -> assertThat(origins).hasSize(1));
  }

  @Test
  void gradleIsToldSo() throws IOException {
    Path descriptor =
        Path.of("src/main/resources/META-INF/gradle/incremental.annotation.processors");
    assertThat(Files.readString(descriptor).strip())
        .isEqualTo(WslinkProcessor.class.getName() + ",isolating");
  }
}
