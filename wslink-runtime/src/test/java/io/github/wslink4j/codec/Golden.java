package io.github.wslink4j.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A conversation between the reference's client and server, as recorded in {@code golden/}.
 *
 * @param name generation and scenario, such as {@code v1/rpc-add}
 * @param environment the server's environment variables
 * @param frames all frames, in order
 * @param closes how the connections ended
 */
public record Golden(
    String name, Map<String, String> environment, List<Exchange> frames, List<Close> closes) {

  /** How a connection ended. */
  public record Close(int connection, boolean byServer, int code) {}

  /**
   * One recorded frame.
   *
   * @param connection which client's
   * @param fromClient which way it went
   * @param text its text, or null if it is binary
   * @param hex its bytes, if it is binary
   * @param generation2 whether it is a chunk
   * @param message the decoded view of the message that it completes, or null
   * @param messageChunks in how many frames that message came
   */
  public record Exchange(
      int connection,
      boolean fromClient,
      @Nullable String text,
      @Nullable String hex,
      boolean generation2,
      @Nullable JsonNode message,
      int messageChunks) {

    /** The frame's content. */
    public byte[] bytes() {
      return text != null
          ? text.getBytes(StandardCharsets.UTF_8)
          : HexFormat.of().parseHex(Objects.requireNonNull(hex));
    }

    /** The same frame with another text. */
    public Exchange withText(String other) {
      return new Exchange(connection, fromClient, other, null, false, null, 0);
    }

    /** The same frame with other bytes. */
    public Exchange withHex(String other) {
      return new Exchange(connection, fromClient, null, other, false, null, 0);
    }
  }

  /** All recordings of a generation, {@code v1} or {@code v2}. */
  public static Stream<Golden> all(String generation) {
    try (Stream<Path> files = Files.list(folder(generation))) {
      return files.sorted().map(Golden::load).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One recording. */
  public static Golden load(String generation, String name) {
    return load(folder(generation).resolve(name + ".json"));
  }

  private static Path folder(String generation) {
    try {
      return Path.of(
          Objects.requireNonNull(Golden.class.getResource("/golden/" + generation)).toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Golden load(Path file) {
    JsonNode root = JsonMapper.shared().readTree(file);
    List<Exchange> frames =
        StreamSupport.stream(root.get("frames").spliterator(), false).map(Golden::frame).toList();
    List<Close> closes =
        StreamSupport.stream(root.get("closes").spliterator(), false).map(Golden::close).toList();
    Map<String, String> environment = new TreeMap<>();
    root.get("reference")
        .get("env")
        .properties()
        .forEach(entry -> environment.put(entry.getKey(), entry.getValue().asString()));
    return new Golden(
        file.getParent().getFileName() + "/" + file.getFileName().toString().replace(".json", ""),
        environment,
        frames,
        closes);
  }

  private static Close close(JsonNode close) {
    return new Close(
        close.path("conn").asInt(0),
        close.get("by").asString().equals("server"),
        close.get("code").asInt());
  }

  private static Exchange frame(JsonNode frame) {
    return new Exchange(
        frame.path("conn").asInt(0),
        frame.get("dir").asString().equals("c2s"),
        frame.has("text") ? frame.get("text").asString() : null,
        frame.has("hex") ? frame.get("hex").asString() : null,
        frame.has("chunk"),
        frame.get("message"),
        frame.path("messageChunks").asInt(0));
  }

  @Override
  public String toString() {
    return name;
  }
}
