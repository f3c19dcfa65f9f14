package io.github.wslink4j.codec.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.codec.Golden;
import io.github.wslink4j.codec.ProtocolException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GenerationTest {

  @Test
  void everyRecordedConversationIsTold() {
    Golden.all("v1").forEach(golden -> assertThat(first(golden)).isEqualTo(Generation.ONE));
    Golden.all("v2").forEach(golden -> assertThat(first(golden)).isEqualTo(Generation.TWO));
  }

  private static Generation first(Golden golden) {
    Golden.Exchange frame = golden.frames().get(0);
    return Generation.detect(frame.text() != null, frame.bytes(), 0, frame.bytes().length);
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{}", " \r\n\t{\"id\": \"system:c0:0\"}"})
  void jsonInABinaryFrameIsGeneration1(String json) {
    byte[] bytes = ("x" + json).getBytes(StandardCharsets.UTF_8);
    assertThat(Generation.detect(false, bytes, 1, bytes.length - 1)).isEqualTo(Generation.ONE);
  }

  @Test
  void aChunkWhoseIdLooksLikeJsonIsGeneration2() {
    byte[] chunk = HexFormat.of().parseHex("7b7b7b7b" + "00000000" + "05000000");
    assertThat(Generation.detect(false, chunk, 0, chunk.length)).isEqualTo(Generation.TWO);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "20",
        "0000000000000000050000",
        "000000000000000000000000",
        "000000000100000005000000"
      })
  void anythingElseIsNeither(String hex) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertThatThrownBy(() -> Generation.detect(false, bytes, 0, bytes.length))
        .isInstanceOfSatisfying(
            ProtocolException.class, e -> assertThat(e.closeCode()).isEqualTo(1002));
  }
}
