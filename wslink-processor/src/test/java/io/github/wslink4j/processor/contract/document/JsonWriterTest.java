package io.github.wslink4j.processor.contract.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JsonWriterTest {

  private static final Map<String, Object> TREE = new LinkedHashMap<>();

  static {
    TREE.put("name", "a \"b\" \\ c\t\u0001\u001f");
    TREE.put("empty", List.of());
    TREE.put("nothing", Map.of());
    TREE.put("list", List.of(1L, -0.5, true, Map.of("deep", List.of("x"))));
  }

  @Test
  void indents() {
    assertThat(JsonWriter.indented(TREE))
        .isEqualTo(
            """
            {
              "name": "a \\"b\\" \\\\ c\\t\\u0001\\u001F",
              "empty": [],
              "nothing": {},
              "list": [
                1,
                -0.5,
                true,
                {
                  "deep": [
                    "x"
                  ]
                }
              ]
            }
            """);
  }

  @Test
  void leavesBlanksOut() {
    assertThat(JsonWriter.compact(List.of(Map.of("a", List.of(1, Double.NaN)), "b")))
        .isEqualTo("[{\"a\":[1,\"NaN\"]},\"b\"]");
  }

  @Test
  void writesWhatJacksonReads() {
    String everything =
        IntStream.range(0, 0x10000)
            .filter(c -> !Character.isSurrogate((char) c))
            .mapToObj(c -> String.valueOf((char) c))
            .collect(Collectors.joining());
    JsonObject read =
        JsonReader.read(JsonWriter.compact(Map.of("text", everything, "\n\"", Long.MIN_VALUE)));
    assertThat(read.text("text")).isEqualTo(everything);
    assertThat(read.integer("\n\"")).isEqualTo(Long.MIN_VALUE);
  }
}
