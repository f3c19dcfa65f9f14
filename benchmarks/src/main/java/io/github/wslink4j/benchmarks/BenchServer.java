package io.github.wslink4j.benchmarks;

import io.github.wslink4j.server.WslinkServer;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves {@link Bench} until it is killed. */
@Command(
    name = "BenchServer",
    mixinStandardHelpOptions = true,
    description = "Serves bench.add, bench.echo and bench.publish to load generators.")
public final class BenchServer implements Callable<Integer> {

  @Option(
      names = "--host",
      defaultValue = "localhost",
      description = "the address to listen on; default: ${DEFAULT-VALUE}")
  private String host = "";

  @Option(
      names = "--port",
      defaultValue = "0",
      description = "the port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}")
  private int port;

  @Option(
      names = "--authKey",
      defaultValue = "wslink-secret",
      description = "what clients must know to connect; default: ${DEFAULT-VALUE}")
  private String secret = "";

  private BenchServer() {}

  /**
   * Runs the server.
   *
   * @param arguments the flags
   */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new BenchServer()).execute(arguments));
  }

  @Override
  public Integer call() throws IOException {
    try (WslinkServer server =
        WslinkServer.builder()
            .host(host)
            .port(port)
            .secret(secret)
            .service(BenchDispatchTable.of(new MeasuredBench()))
            .start()) {
      System.out.println("wslink: Starting factory on port " + server.port());
      server.closed().toCompletableFuture().join();
    }
    return 0;
  }
}
