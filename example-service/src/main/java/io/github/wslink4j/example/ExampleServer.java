package io.github.wslink4j.example;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.github.wslink4j.server.WslinkServer;
import io.github.wslink4j.server.WslinkServerBuilder;
import java.io.IOException;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/**
 * The example as a process: the reference's command line around {@link Chat} and {@link Simple}.
 */
@Command(
    name = "example-service",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Serves a chat and a few pictures to wslink clients of both generations.")
public final class ExampleServer implements Callable<Integer> {

  private static final String PAGE = "META-INF/wslink/example";

  @Mixin private final Options options = new Options();

  @Spec private CommandSpec spec;

  private final Environment environment = new Environment(System.getenv());

  private ExampleServer() {}

  /**
   * Runs the example until it is stopped.
   *
   * @param arguments the flags
   */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  private static CommandLine commandLine() {
    return new CommandLine(new ExampleServer())
        // As the reference does, whose launchers append to a command line.
        .setOverwrittenOptionsAllowed(true)
        .setParameterExceptionHandler(OneLine::badUsage)
        .setExecutionExceptionHandler(OneLine::failure);
  }

  @Override
  public Integer call() {
    if (options.debug) {
      ((Logger) LoggerFactory.getLogger("io.github.wslink4j")).setLevel(Level.DEBUG);
    }
    options
        .problem()
        .ifPresent(
            problem -> {
              throw new ParameterException(spec.commandLine(), problem);
            });
    try (ScheduledMetronome metronome = new ScheduledMetronome();
        WslinkServer server = start(metronome);
        SignalExit signals = new SignalExit(() -> stop(server))) {
      if (!options.noSignalHandlers) {
        signals.install();
      }
      announce(server);
      server.closed().toCompletableFuture().join();
    }
    return CommandLine.ExitCode.OK;
  }

  private WslinkServer start(Metronome metronome) {
    WslinkServerBuilder builder =
        Services.at(metronome)
            .host(options.host)
            .port(options.port)
            .secret(options.secret)
            .endpoint(options.endpoint)
            .idleTimeout(options.idleTimeout());
    environment.maxMessageSize().ifPresent(builder::maxMessageSize);
    environment.heartbeat().ifPresent(builder::heartbeat);
    if (options.content == null) {
      builder.contentResources(PAGE);
    } else {
      builder.content(options.content);
    }
    options.directories.forEach((path, directory) -> builder.content("/" + path, directory));
    if (options.allowExit) {
      // Nothing is left to do: the process ends with its server.
      builder.allowExit(() -> {});
    }
    try {
      return builder.start();
    } catch (IOException e) {
      throw new StartException(
          "cannot listen on " + options.host + ":" + options.port + ": " + e.getMessage(), e);
    }
  }

  private static void stop(WslinkServer server) {
    server.close();
    server.closed().toCompletableFuture().join();
  }

  /** Tells a launcher, which looks for the first line, and a person, who opens the second. */
  private void announce(WslinkServer server) {
    String ready = environment.readyLine();
    if (!ready.isEmpty()) {
      System.out.println(ready);
      System.out.println("http://" + options.host + ":" + server.port() + "/");
      System.out.flush();
    }
  }
}
