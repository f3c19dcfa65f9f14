package io.github.wslink4j.server;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.codec.wire.Generation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Static content, as browsers and others ask for it. */
class HttpTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  @TempDir private Path directory;
  private Path www;
  private WslinkServer server;

  @BeforeEach
  void start() throws IOException {
    www = Files.createDirectory(directory.resolve("www"));
    Files.writeString(www.resolve("index.html"), "<p>é</p>");
    Files.writeString(www.resolve("digits.txt"), "0123456789");
    Files.write(www.resolve("large.bin"), new byte[3_000_000]);
    Files.write(www.resolve("empty.txt"), new byte[0]);
    Files.createDirectory(www.resolve("sub"));
    Files.writeString(www.resolve("sub/with space.js"), "js");
    Files.writeString(www.resolve("app.js"), "plain");
    Files.write(www.resolve("app.js.gz"), gzip("compressed"));
    Files.writeString(directory.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(www.resolve("leak.txt"), directory.resolve("secret.txt"));
    Path data = Files.createDirectory(directory.resolve("data"));
    Files.writeString(data.resolve("a.txt"), "from data");
    server =
        WslinkServer.builder()
            .content(www)
            .content("/data", data)
            .content("/data/deep", www)
            .start();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private static byte[] gzip(String text) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
      gzip.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }

  private HttpResponse<String> get(String path, String... headers) throws Exception {
    return send("GET", path, headers);
  }

  private HttpResponse<String> send(String method, String path, String... headers)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    if (headers.length > 0) {
      request.headers(headers);
    }
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static String header(HttpResponse<?> response, String name) {
    return response.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({"/,index.html", "/?a=1&b=%20c,index.html?a=1&b=%20c"})
  void theRootLeadsToItsIndexWithItsQuery(String path, String location) throws Exception {
    HttpResponse<String> response = get(path);
    assertThat(response.statusCode()).isEqualTo(302);
    assertThat(header(response, "location")).isEqualTo(location);
  }

  @Test
  void aFileIsServedWithItsType() throws Exception {
    HttpResponse<String> response = get("/index.html");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(response.body()).isEqualTo("<p>é</p>");
    assertThat(header(response, "content-type")).isEqualTo("text/html; charset=utf-8");
    assertThat(header(response, "accept-ranges")).isEqualTo("bytes");
    assertThat(header(response, "x-content-type-options")).isEqualTo("nosniff");
    assertThat(header(get("/large.bin"), "content-type")).isEqualTo("application/octet-stream");
    assertThat(get("/sub/with%20space.js").body()).isEqualTo("js");
    assertThat(get("/digits.txt?version=3").body()).isEqualTo("0123456789");
    assertThat(get("/empty.txt").body()).isEmpty();
    assertThat(get("/large.bin").body()).hasSize(3_000_000);
  }

  @Test
  void headTellsWithoutSending() throws Exception {
    HttpResponse<String> response = send("HEAD", "/digits.txt");
    assertThat(response.statusCode()).isEqualTo(200);
    assertThat(header(response, "content-length")).isEqualTo("10");
    assertThat(response.body()).isEmpty();
    assertThat(send("HEAD", "/missing").statusCode()).isEqualTo(404);
    assertThat(get("/digits.txt").body()).isEqualTo("0123456789");
  }

  @Test
  void whatTheBrowserHasIsNotSentAgain() throws Exception {
    HttpResponse<String> first = get("/digits.txt");
    HttpResponse<String> again = get("/digits.txt", "If-None-Match", header(first, "etag"));
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    String modified = header(first, "last-modified");
    assertThat(get("/digits.txt", "If-Modified-Since", modified).statusCode()).isEqualTo(304);
    assertThat(get("/digits.txt", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
    assertThat(get("/digits.txt", "If-Modified-Since", "yesterday").statusCode()).isEqualTo(200);
    assertThat(
            get("/digits.txt", "If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT").statusCode())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({
    "bytes=2-4, 206, 234, bytes 2-4/10",
    "bytes=7-, 206, 789, bytes 7-9/10",
    "bytes=-2, 206, 89, bytes 8-9/10",
    "bytes=8-99, 206, 89, bytes 8-9/10",
    "bytes=10-, 416, '', bytes */10",
    "'bytes=1-2,4-5', 200, 0123456789, ''",
    "lines=1-2, 200, 0123456789, ''",
    "bytes=-, 200, 0123456789, ''"
  })
  void aPartIsServedOnRequest(String range, int status, String body, String contentRange)
      throws Exception {
    HttpResponse<String> response = get("/digits.txt", "Range", range);
    assertThat(response.statusCode()).isEqualTo(status);
    assertThat(response.body()).isEqualTo(body);
    assertThat(header(response, "content-range")).isEqualTo(contentRange);
  }

  @Test
  void aCompressedSiblingIsServedToWhomTakesIt() throws Exception {
    HttpResponse<String> response = get("/app.js", "Accept-Encoding", "br, gzip");
    assertThat(header(response, "content-encoding")).isEqualTo("gzip");
    assertThat(header(response, "vary")).isEqualTo("Accept-Encoding");
    assertThat(header(response, "content-type")).startsWith("text/javascript");
    assertThat(get("/app.js").body()).isEqualTo("plain");
  }

  @Test
  void theLongestRouteWins() throws Exception {
    assertThat(get("/data/a.txt").body()).isEqualTo("from data");
    assertThat(get("/data/deep/digits.txt").body()).isEqualTo("0123456789");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/sub", "/sub/", "/data/", "/data/deep/"})
  void directoriesAreNotListed(String path) throws Exception {
    assertThat(get(path).statusCode()).isEqualTo(403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/missing",
        "/leak.txt",
        "/../secret.txt",
        "/sub/../../secret.txt",
        "/%2e%2e/secret.txt",
        "/..%2fsecret.txt",
        "/sub/..%2f..%2fsecret.txt",
        "/..%5csecret.txt",
        "//etc/passwd",
        "/sub//etc/passwd",
        "/data//etc/passwd",
        "/digits.txt%00",
        "/%zz",
        "/ws/",
        "/%77s",
        "secret.txt"
      })
  void nothingLeavesTheDirectory(String path) throws Exception {
    try (RawSocket socket = new RawSocket(server)) {
      socket.write("GET " + path + " HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void onlyReadingIsAllowed() throws Exception {
    HttpResponse<String> response = send("POST", "/digits.txt");
    assertThat(response.statusCode()).isEqualTo(405);
    assertThat(header(response, "allow")).isEqualTo("GET, HEAD");
    assertThat(send("DELETE", "/digits.txt").statusCode()).isEqualTo(405);
  }

  @Test
  void withoutContentThereIsNothing() throws Exception {
    try (WslinkServer bare = WslinkServer.builder().start();
        RawSocket socket = new RawSocket(bare)) {
      socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 404");
    }
  }

  @Test
  void aPageMayComeFromTheClassPath() throws Exception {
    try (WslinkServer packed = WslinkServer.builder().contentResources("golden").start()) {
      Map<String, String> expected =
          Map.of("/v1/hello-ok.json", "200", "/v1", "403", "/missing", "404", "/", "302");
      for (Map.Entry<String, String> request : expected.entrySet()) {
        try (RawSocket socket = new RawSocket(packed)) {
          socket.write("GET " + request.getKey() + " HTTP/1.1\r\nHost: x\r\n\r\n");
          assertThat(socket.readHead()).startsWith("HTTP/1.1 " + request.getValue());
        }
      }
    }
  }

  @Test
  void aConnectionIsKeptForTheNextRequestUnlessTheClientWantsItClosed() throws Exception {
    try (RawSocket socket = new RawSocket(server)) {
      socket.write("HEAD /digits.txt HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 200");
      socket.write(
          "HEAD /missing HTTP/1.1\r\nHost: x\r\n\r\nHEAD /app.js HTTP/1.1\r\nHost: x\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 404");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 200");
      socket.write("HEAD /app.js HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 200").contains("onnection: close");
      assertThat(socket.isEnded()).isTrue();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "what is this,400",
    "GET / HTTP/1.1\\r\\nno colon,400",
    "GET /LONG HTTP/1.1,414",
    "GET / HTTP/1.1\\r\\nCookie: LONG,431"
  })
  void whatIsNoRequestIsRefused(String head, int status) throws Exception {
    String request = head.replace("\\r\\n", "\r\n").replace("LONG", "x".repeat(100_000));
    try (RawSocket socket = new RawSocket(server)) {
      socket.write(request + "\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 " + status);
      assertThat(socket.isEnded()).isTrue();
    }
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() throws Exception {
    try (RawSocket socket = new RawSocket(server)) {
      socket.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 413");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "Sec-WebSocket-Version: 13,400",
    "Sec-WebSocket-Version: 8\\r\\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==,426"
  })
  void aHandshakeThatIsNoneIsRefused(String headers, int status) throws Exception {
    try (RawSocket socket = new RawSocket(server)) {
      socket.write(
          "GET /ws HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              + headers.replace("\\r\\n", "\r\n")
              + "\r\n\r\n");
      assertThat(socket.readHead()).startsWith("HTTP/1.1 " + status);
    }
  }

  @Test
  void contentAndWebSocketShareThePort() throws Exception {
    try (Peer client = Peer.loggedIn(server, Generation.TWO)) {
      client.call(1, "none");
      assertThat(client.error().get("code")).isEqualTo(-32601L);
      assertThat(get("/digits.txt").body()).isEqualTo("0123456789");
    }
  }
}
