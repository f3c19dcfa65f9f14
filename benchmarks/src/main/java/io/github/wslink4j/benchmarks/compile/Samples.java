package io.github.wslink4j.benchmarks.compile;

import java.util.Arrays;
import java.util.Locale;

/** What was measured several times. */
final class Samples {

  private final double[] values;
  private int count;

  Samples(int capacity) {
    values = new double[capacity];
  }

  void add(double value) {
    values[count++] = value;
  }

  /** The median, and between which values all lie. */
  String inMilliseconds() {
    return describe(values, "%.0f ms (%.0f to %.0f)");
  }

  /** Compares each with another one's sample that was taken at the same time. */
  String over(Samples other) {
    double[] ratios = new double[count];
    Arrays.setAll(ratios, i -> values[i] / other.values[i]);
    return describe(ratios, "%.2f (%.2f to %.2f)");
  }

  private static String describe(double[] values, String format) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return String.format(
        Locale.ROOT, format, sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
  }
}
