package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

final class OptionsTest {

  @Test
  void theDefaultsAreTheReferencesButSafe() {
    Options options = parse();
    assertThat(options.host).isEqualTo("localhost");
    assertThat(options.port).isEqualTo(8080);
    assertThat(options.idleTimeout()).isEqualTo(Duration.ofMinutes(5));
    assertThat(options.secret).isEqualTo("wslink-secret");
    assertThat(options.endpoint).isEqualTo("ws");
    assertThat(options.content).isNull();
    assertThat(options.directories).isEmpty();
    assertThat(options.allowExit).isFalse();
    assertThat(options.debug).isFalse();
    assertThat(options.noSignalHandlers).isFalse();
    assertThat(options.problem()).isEmpty();
  }

  @Test
  void theReferencesFlagsAreUnderstood(@TempDir Path directory) {
    Options options =
        parse(
            "--host=127.0.0.1 --port 0 --timeout 7 --authKey s3 --ws-endpoint a/b --debug",
            "--nosignalhandlers --content " + directory,
            "--fs-endpoints x=" + directory + "|y/z=" + directory);
    assertThat(options.host).isEqualTo("127.0.0.1");
    assertThat(options.port).isZero();
    assertThat(options.idleTimeout()).isEqualTo(Duration.ofSeconds(7));
    assertThat(options.secret).isEqualTo("s3");
    assertThat(options.endpoint).isEqualTo("a/b");
    assertThat(options.debug).isTrue();
    assertThat(options.noSignalHandlers).isTrue();
    assertThat(options.content).isEqualTo(directory);
    assertThat(options.directories).containsOnlyKeys("x", "y/z").containsValue(directory);
    assertThat(options.problem()).isEmpty();
  }

  @Test
  void soAreTheShortOnesOfGenerationOne(@TempDir Path directory) {
    Options options = parse("-i 127.0.0.1 -p 1 -t 2 -a s3 -ws w -d -s -c " + directory);
    assertThat(options.host).isEqualTo("127.0.0.1");
    assertThat(options.port).isEqualTo(1);
    assertThat(options.idleTimeout()).isEqualTo(Duration.ofSeconds(2));
    assertThat(options.secret).isEqualTo("s3");
    assertThat(options.endpoint).isEqualTo("w");
    assertThat(options.debug).isTrue();
    assertThat(options.noSignalHandlers).isTrue();
    assertThat(options.content).isEqualTo(directory);
  }

  @ParameterizedTest
  @CsvSource({
    "--port 70000, --port: 70000 (expected: 0 to 65535)",
    "--port -1, --port: -1 (expected: 0 to 65535)",
    "--timeout -1, --timeout: -1 (expected: 0 or more seconds)",
    "--content /no/such, --content: there is no directory /no/such",
    "--fs-endpoints a=/no/such, --fs-endpoints: there is no directory /no/such",
    "--host no.such.host.invalid, --host: there is no host no.such.host.invalid",
  })
  void whatMakesNoSenseIsNamed(String arguments, String problem) {
    assertThat(parse(arguments).problem()).hasValue(problem);
  }

  @Test
  void theWellKnownSecretStaysAtHome() {
    assertThat(parse("--host 0.0.0.0").problem())
        .hasValueSatisfying(problem -> assertThat(problem).contains("choose one with --authKey"));
    assertThat(parse("--host 0.0.0.0 --authKey another").problem()).isEmpty();
    assertThat(parse("--host ::1").problem()).isEmpty();
  }

  private static Options parse(String... arguments) {
    String line = String.join(" ", arguments).strip();
    return CommandLine.populateCommand(
        new Options(), line.isEmpty() ? new String[0] : line.split(" "));
  }
}
