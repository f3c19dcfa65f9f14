package io.github.wslink4j.example;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The example as a process of its own, on the class path of the tests. */
final class ExampleProcess implements AutoCloseable {

  private final Process process;
  private final BufferedReader output;

  private ExampleProcess(Process process) {
    this.process = process;
    this.output = process.inputReader();
  }

  static ExampleProcess start(String... arguments) {
    return start(Map.of(), arguments);
  }

  static ExampleProcess start(Map<String, String> environment, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:TieredStopAtLevel=1");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(ExampleServer.class.getName());
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().keySet().removeIf(name -> name.startsWith("WSLINK_"));
    builder.environment().putAll(environment);
    try {
      return new ExampleProcess(builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The next line of standard output; waits for it. */
  String line() throws IOException {
    return requireNonNull(output.readLine(), () -> "the process has ended: " + errors());
  }

  /** Where the page is, from the line after the ready line. */
  URI page() throws IOException {
    line();
    return URI.create(line());
  }

  /** Where clients connect. */
  URI endpoint() throws IOException {
    return URI.create("ws://localhost:" + page().getPort() + "/ws");
  }

  /** Everything on standard output that has not been read; waits for the end. */
  String rest() {
    return output.lines().collect(Collectors.joining("\n"));
  }

  /** Everything on standard error; waits for the end. */
  String errors() {
    return process.errorReader().lines().collect(Collectors.joining("\n"));
  }

  /** Asks it to end, as {@code kill} does. */
  void terminate() {
    process.toHandle().destroy();
  }

  int exitCode() throws InterruptedException {
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
