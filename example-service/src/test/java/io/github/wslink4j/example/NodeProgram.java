package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One of the programs of {@code src/test/typescript}, which report what they saw as JSON. */
public final class NodeProgram {

  private static final Path COMPILED = Path.of("target/client-programs");
  private static final int SECONDS = 120;

  private NodeProgram() {}

  /** Runs a program to its end. */
  public static JsonNode run(String program, String... arguments)
      throws IOException, InterruptedException {
    return run(Map.of(), program, arguments);
  }

  static JsonNode run(Map<String, String> environment, String program, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("node", COMPILED.resolve(program).toString()));
    command.addAll(List.of(arguments));
    Path output = Files.createTempFile("report", ".json");
    Path errors = Files.createTempFile("errors", ".txt");
    try {
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .redirectOutput(output.toFile())
              .redirectError(errors.toFile());
      builder.environment().putAll(environment);
      Process process = builder.start();
      boolean ended = process.waitFor(SECONDS, TimeUnit.SECONDS);
      process.destroyForcibly();
      String complaint = Files.readString(errors);
      assertThat(ended).as("%s ends; it says: %s", program, complaint).isTrue();
      assertThat(process.exitValue()).as(complaint).isZero();
      return JsonMapper.shared().readTree(Files.readString(output));
    } finally {
      Files.delete(output);
      Files.delete(errors);
    }
  }
}
