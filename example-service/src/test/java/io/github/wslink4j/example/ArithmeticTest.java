package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ArithmeticTest {

  @Test
  void integersMakeAnInteger() {
    assertThat(Arithmetic.sum(List.of(1L, 2L, 3L))).isEqualTo(6L);
    assertThat(Arithmetic.product(List.of(2L, 3L, -4L))).isEqualTo(-24L);
  }

  @Test
  void oneDoubleMakesADouble() {
    assertThat(Arithmetic.sum(List.of(1L, 0.5))).isEqualTo(1.5);
    assertThat(Arithmetic.product(List.of(2L, 3.0))).isEqualTo(6.0);
  }

  @Test
  void nothingIsTheNeutralInteger() {
    assertThat(Arithmetic.sum(List.of())).isEqualTo(0L);
    assertThat(Arithmetic.product(List.of())).isEqualTo(1L);
  }

  @Test
  void anIntegerBeyondJavaScriptsIsRounded() {
    long largest = (1L << 53) - 1;
    assertThat(Arithmetic.sum(List.of(largest, 0L))).isEqualTo(largest);
    assertThat(Arithmetic.sum(List.of(largest, 1L))).isEqualTo(9007199254740992.0);
    assertThat(Arithmetic.product(List.of(-largest, 2L))).isEqualTo(-18014398509481982.0);
  }

  @Test
  void anOverflowIsRounded() {
    assertThat(Arithmetic.sum(List.of(Long.MAX_VALUE, Long.MAX_VALUE))).isEqualTo(0x1p64);
    assertThat(Arithmetic.product(List.of(Long.MAX_VALUE, 10L))).isEqualTo(9.223372036854776E19);
  }
}
