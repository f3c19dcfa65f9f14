package io.github.wslink4j.example;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The command line's flags: the reference's, with their short forms of generation 1. */
final class Options {

  private static final String WELL_KNOWN_SECRET = "wslink-secret";

  @Option(
      names = {"--host", "-i"},
      defaultValue = "localhost",
      paramLabel = "<name>",
      description = "the address to listen on; default: ${DEFAULT-VALUE}")
  String host = "";

  @Option(
      names = {"--port", "-p"},
      defaultValue = "8080",
      paramLabel = "<number>",
      description = "the port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}")
  int port;

  @Option(
      names = {"--timeout", "-t"},
      defaultValue = "300",
      paramLabel = "<seconds>",
      description =
          "stop when nobody has been connected for so long, 0 for never; default: ${DEFAULT-VALUE}")
  int timeout;

  @Option(
      names = {"--content", "-c"},
      paramLabel = "<directory>",
      description = "serve these files instead of the example's own page")
  @Nullable Path content;

  @Option(
      names = {"--authKey", "-a"},
      defaultValue = WELL_KNOWN_SECRET,
      paramLabel = "<secret>",
      description = "what clients must know to connect; default: ${DEFAULT-VALUE}")
  String secret = "";

  @Option(
      names = {"--ws-endpoint", "-ws"},
      defaultValue = "ws",
      paramLabel = "<path>",
      description = "where clients connect; default: ${DEFAULT-VALUE}")
  String endpoint = "";

  @Option(
      names = "--fs-endpoints",
      split = "\\|",
      paramLabel = "<path>=<directory>",
      description = "serve further files, each directory at its path")
  Map<String, Path> directories = Map.of();

  @Option(
      names = "--allow-exit",
      description = "let clients end the process with application.exit and application.exit.later")
  boolean allowExit;

  @Option(
      names = {"--debug", "-d"},
      description = "log more")
  boolean debug;

  @Option(
      names = {"--nosignalhandlers", "-s"},
      description = "leave SIGINT and SIGTERM to the Java machine, whose exit codes tell of them")
  boolean noSignalHandlers;

  Duration idleTimeout() {
    return Duration.ofSeconds(timeout);
  }

  /** What is wrong with the flags, if anything is, in the words of one line. */
  Optional<String> problem() {
    if (port < 0 || port > 65535) {
      return Optional.of("--port: " + port + " (expected: 0 to 65535)");
    }
    if (timeout < 0) {
      return Optional.of("--timeout: " + timeout + " (expected: 0 or more seconds)");
    }
    if (content != null && !Files.isDirectory(content)) {
      return Optional.of("--content: there is no directory " + content);
    }
    for (Path directory : directories.values()) {
      if (!Files.isDirectory(directory)) {
        return Optional.of("--fs-endpoints: there is no directory " + directory);
      }
    }
    return hostProblem();
  }

  private Optional<String> hostProblem() {
    try {
      if (secret.equals(WELL_KNOWN_SECRET) && !InetAddress.getByName(host).isLoopbackAddress()) {
        return Optional.of(
            "--host: others can reach "
                + host
                + ", and everybody knows the secret "
                + WELL_KNOWN_SECRET
                + ": choose one with --authKey");
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("--host: there is no host " + host);
    }
  }
}
