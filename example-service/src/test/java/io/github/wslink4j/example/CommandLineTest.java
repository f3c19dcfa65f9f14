package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.client.RemoteException;
import io.github.wslink4j.client.WslinkClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The command line as a launcher and a person at a terminal see it: real processes. */
@Timeout(120)
final class CommandLineTest {

  private static final String SECRET = "wslink-secret";

  @Test
  void theReadyLineComesFirstAndTheAddressSecond() throws IOException {
    try (ExampleProcess example = ExampleProcess.start("--port", "0")) {
      assertThat(example.line()).isEqualTo("wslink: Starting factory");
      assertThat(example.line()).matches("http://localhost:[1-9][0-9]*/");
    }
  }

  @Test
  void theReadyLineCanBeAnother() throws IOException {
    try (ExampleProcess example =
        ExampleProcess.start(Map.of("WSLINK_READY_MSG", "up"), "--port", "0")) {
      assertThat(example.line()).isEqualTo("up");
    }
  }

  @Test
  void anEmptyReadyLineMeansSilenceAndNobodyComingMeansTheEnd() throws InterruptedException {
    try (ExampleProcess example =
        ExampleProcess.start(Map.of("WSLINK_READY_MSG", ""), "--port", "0", "--timeout", "1")) {
      assertThat(example.rest()).isEmpty();
      assertThat(example.errors()).isEmpty();
      assertThat(example.exitCode()).isZero();
    }
  }

  @Test
  void theIdleTimeBeginsAnewWhenTheLastClientLeaves() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0", "--timeout", "1")) {
      try (WslinkClient client = WslinkClient.connect(example.endpoint(), SECRET)) {
        assertThat(ChatClient.of(client).sayHello("hi")).isEqualTo("java server: hi");
      }
      assertThat(example.exitCode()).isZero();
    }
  }

  @Test
  void itEndsWithCodeZeroWhenItIsTerminated() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0")) {
      example.page();
      example.terminate();
      assertThat(example.exitCode()).isZero();
    }
  }

  @Test
  void withoutSignalHandlersTheExitCodeTellsOfTheSignal() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0", "--nosignalhandlers")) {
      example.page();
      example.terminate();
      assertThat(example.exitCode()).isEqualTo(143);
    }
  }

  @Test
  void aClientEndsItWhereThatIsAllowed() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0", "--allow-exit");
        WslinkClient client = WslinkClient.connect(example.endpoint(), SECRET)) {
      assertThat(await(client, "application.exit")).isNull();
      assertThat(example.exitCode()).isZero();
    }
  }

  @Test
  void aClientEndsItLaterWhereThatIsAllowed() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0", "--allow-exit");
        WslinkClient client = WslinkClient.connect(example.endpoint(), SECRET)) {
      assertThat(await(client, "application.exit.later", 1)).isNull();
      assertThat(example.exitCode()).isZero();
    }
  }

  @Test
  void aClientDoesNotEndItWhereThatIsNotAllowed() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "0");
        WslinkClient client = WslinkClient.connect(example.endpoint(), SECRET)) {
      assertThatThrownBy(() -> await(client, "application.exit"))
          .hasRootCauseInstanceOf(RemoteException.class)
          .rootCause()
          .extracting(e -> ((RemoteException) e).code())
          .isEqualTo(-32601);
      assertThat(ChatClient.of(client).sayHello("still there")).endsWith("still there");
    }
  }

  @Test
  void theSecretAndTheEndpointAreThoseOfTheFlags() throws Exception {
    try (ExampleProcess example =
        ExampleProcess.start("--port", "0", "--authKey", "other", "--ws-endpoint", "a/b")) {
      URI endpoint = URI.create("ws://localhost:" + example.page().getPort() + "/a/b");
      assertThatThrownBy(() -> WslinkClient.connect(endpoint, SECRET))
          .isInstanceOf(RemoteException.class);
      try (WslinkClient client = WslinkClient.connect(endpoint, "other")) {
        assertThat(ChatClient.of(client).sayHello("hi")).isEqualTo("java server: hi");
      }
    }
  }

  @Test
  void filesOfOnesOwnTakeThePlaceOfThePage(@TempDir Path www) throws Exception {
    Files.writeString(www.resolve("index.html"), "my own page");
    Path more = Files.createDirectory(www.resolve("more"));
    Files.writeString(more.resolve("a.txt"), "more files");
    try (ExampleProcess example =
        ExampleProcess.start(
            "--port", "0", "--content", www.toString(), "--fs-endpoints", "x/y=" + more)) {
      URI page = example.page();
      assertThat(get(page)).isEqualTo("my own page");
      assertThat(get(page.resolve("/x/y/a.txt"))).isEqualTo("more files");
    }
  }

  @Test
  void ofAFlagGivenTwiceTheLaterOneWins() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--port", "70000", "--port", "0")) {
      assertThat(example.page().getPort()).isPositive();
    }
  }

  @Test
  void aTakenPortIsOneLine() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("localhost"));
        ExampleProcess example =
            ExampleProcess.start("--port", Integer.toString(taken.getLocalPort()))) {
      assertThat(example.errors())
          .startsWith("example-service: ")
          .contains(Integer.toString(taken.getLocalPort()))
          .doesNotContain("\n");
      assertThat(example.exitCode()).isEqualTo(1);
    }
  }

  @Test
  void aFlagThatMakesNoSenseIsOneLine() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--content", "/no/such")) {
      assertThat(example.errors())
          .isEqualTo(
              "example-service: --content: there is no directory /no/such (--help tells more)");
      assertThat(example.exitCode()).isEqualTo(2);
    }
  }

  @Test
  void anUnknownFlagIsOneLine() throws Exception {
    try (ExampleProcess example = ExampleProcess.start("--colour", "red")) {
      assertThat(example.errors()).contains("--colour").doesNotContain("\n");
      assertThat(example.exitCode()).isEqualTo(2);
    }
  }

  private static Object await(WslinkClient client, String method, Object... arguments) {
    return client.call(method, List.of(arguments), Map.of()).toCompletableFuture().join();
  }

  private static String get(URI uri) throws IOException, InterruptedException {
    HttpClient client = HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();
    return client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString()).body();
  }
}
