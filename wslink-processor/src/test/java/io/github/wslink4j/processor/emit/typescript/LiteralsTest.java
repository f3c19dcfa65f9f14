package io.github.wslink4j.processor.emit.typescript;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiteralsTest {

  @Test
  void whatCouldEndTheLiteralIsEscaped() {
    assertThat(Literals.text("a \"b\" \\ c\n\r\t")).isEqualTo("\"a \\\"b\\\" \\\\ c\\n\\r\\t\"");
  }

  @ParameterizedTest
  @ValueSource(chars = {'\0', '\u001b', '\u007f', '\u2028', '\u2029', '\ud800'})
  void whatEditorsWouldLoseIsEscaped(char c) {
    assertThat(Literals.text(String.valueOf(c))).isEqualTo("\"\\u%04x\"".formatted((int) c));
  }

  @Test
  void otherTextStaysReadable() {
    assertThat(Literals.text("größer, 漢字")).isEqualTo("\"größer, 漢字\"");
  }
}
