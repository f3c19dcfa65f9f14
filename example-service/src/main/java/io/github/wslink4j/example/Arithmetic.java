package io.github.wslink4j.example;

import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.LongBinaryOperator;

/**
 * Arithmetic as a caller in JavaScript expects it: integers make an integer as long as JavaScript
 * can hold it exactly, everything else makes a double.
 */
final class Arithmetic {

  private static final long MAX_SAFE_INTEGER = (1L << 53) - 1;

  private Arithmetic() {}

  static Number sum(List<Number> numbers) {
    return fold(numbers, 0, Math::addExact, Double::sum);
  }

  static Number product(List<Number> numbers) {
    return fold(numbers, 1, Math::multiplyExact, (a, b) -> a * b);
  }

  private static Number fold(
      List<Number> numbers, long start, LongBinaryOperator exact, DoubleBinaryOperator rounded) {
    if (numbers.stream().allMatch(Long.class::isInstance)) {
      try {
        long result = numbers.stream().mapToLong(Number::longValue).reduce(start, exact);
        if (-MAX_SAFE_INTEGER <= result && result <= MAX_SAFE_INTEGER) {
          return result;
        }
      } catch (ArithmeticException overflow) {
        // Too large to be exact: rounded it is.
      }
    }
    return numbers.stream().mapToDouble(Number::doubleValue).reduce((double) start, rounded);
  }
}
