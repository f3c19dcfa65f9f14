package io.github.wslink4j.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The reference's Python server, of a given version, in a virtual environment of its own. */
final class ReferenceServer implements AutoCloseable {

  static final String SECRET = "reference secret";

  private final Process process;
  private final URI uri;

  private ReferenceServer(Process process, URI uri) {
    this.process = process;
    this.uri = uri;
  }

  /**
   * Installs a version of wslink, once.
   *
   * @return its Python
   * @throws Unavailable if there is no Python or no PyPI
   */
  static Path install(String version) throws IOException, InterruptedException, Unavailable {
    Path home = Path.of("target", "python", "wslink-" + version).toAbsolutePath();
    Path python = home.resolve("bin").resolve("python");
    Path installed = home.resolve("installed");
    if (!Files.exists(installed)) {
      Files.createDirectories(home);
      run("python3", "-m", "venv", home.toString());
      run(
          python.toString(),
          "-m",
          "pip",
          "install",
          "--quiet",
          "--disable-pip-version-check",
          "wslink==" + version);
      Files.createFile(installed);
    }
    return python;
  }

  private static void run(String... command) throws IOException, InterruptedException, Unavailable {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      throw new Unavailable(e.getMessage());
    }
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new Unavailable(String.join(" ", command) + "\n" + output.strip());
    }
  }

  static ReferenceServer start(Path python) throws IOException {
    int port = freePort();
    Process process =
        new ProcessBuilder(
                python.toString(),
                Path.of("src", "test", "python", "reference_server.py").toString(),
                "--host",
                "127.0.0.1",
                "--port",
                String.valueOf(port),
                "--authKey",
                SECRET,
                "--timeout",
                "60")
            .redirectErrorStream(true)
            .start();
    awaitReady(process);
    return new ReferenceServer(process, URI.create("ws://127.0.0.1:" + port + "/ws"));
  }

  /** Reads up to the ready line, which wslink 2 does not end; then lets the output pass. */
  private static void awaitReady(Process process) throws IOException {
    BufferedReader output = process.inputReader(StandardCharsets.UTF_8);
    StringBuilder said = new StringBuilder();
    while (said.indexOf("Starting factory") < 0) {
      int character = output.read();
      if (character < 0) {
        throw new IOException("the reference server did not start:\n" + said);
      }
      said.append((char) character);
    }
    Thread drain = new Thread(() -> output.lines().forEach(line -> {}), "reference-server-output");
    drain.setDaemon(true);
    drain.start();
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  URI uri() {
    return uri;
  }

  /** Kills it: what the reference does with its last second is not what is tested. */
  @Override
  public void close() {
    process.destroyForcibly().onExit().join();
  }

  /** The reference cannot be had on this machine. */
  static final class Unavailable extends Exception {
    private static final long serialVersionUID = 1L;

    Unavailable(String why) {
      super(why);
    }
  }
}
