package io.github.wslink4j.codegen.v1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FieldsTest {

  @Test
  void namesHaveTheirNumbersInTheOrderOfDeclaration() {
    Fields fields = Fields.of("a", "b").optional("größe").required("d");
    assertThat(fields.size()).isEqualTo(4);
    for (int i = 0; i < fields.size(); i++) {
      assertThat(fields.require(fields.name(i))).isEqualTo(i);
      assertThat(fields.utf8(i)).isEqualTo(fields.name(i).getBytes(StandardCharsets.UTF_8));
      assertThat(fields.isRequired(i)).isEqualTo(i != 2);
    }
    for (String other : new String[] {"e", ""}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> fields.require(other))
          .withMessage("expected one of a, b, größe, d");
    }
    assertThatIllegalArgumentException().isThrownBy(() -> Fields.none().require("a"));
  }

  @Test
  void anyHintFindsTheSame() {
    String[] names = IntStream.range(0, 300).mapToObj(i -> "name" + i).toArray(String[]::new);
    Fields fields = Fields.of(names);
    for (int i = 0; i < names.length; i++) {
      byte[] bytes = ("<" + names[i] + ">").getBytes(StandardCharsets.UTF_8);
      for (int hint : new int[] {-1, 0, i - 1, i, i + 1, 299, 300, Integer.MAX_VALUE}) {
        assertThat(fields.find(bytes, 1, bytes.length - 2, hint)).isEqualTo(i);
        assertThat(fields.find(bytes, 0, bytes.length, hint)).isEqualTo(-1);
      }
    }
  }

  @Test
  void anAliasIsAnotherSpellingThatIsOnlyRead() {
    Fields fields = Fields.of("color").optional("size").alias(0, "colour");
    assertThat(fields.require("colour")).isZero();
    assertThat(fields.size()).isEqualTo(2);
    assertThat(fields.name(0)).isEqualTo("color");
  }

  @Test
  void aNameThatIsTakenIsRefused() {
    Fields fields = Fields.of("a").optional("b");
    assertThatThrownBy(() -> fields.optional("a")).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> fields.alias(0, "b"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name: b (expected: one that is not taken)");
  }

  @Test
  void variadicIsKept() {
    assertThat(Fields.of("a").isVariadic()).isFalse();
    assertThat(Fields.of("a").variadic().isVariadic()).isTrue();
  }
}
