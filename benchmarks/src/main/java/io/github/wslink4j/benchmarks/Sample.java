package io.github.wslink4j.benchmarks;

import java.util.List;

/**
 * A record of ten fields, of the kinds that services have.
 *
 * @param name text
 * @param unit text
 * @param visible a boolean
 * @param index an integer
 * @param time an integer
 * @param minimum a number
 * @param maximum a number
 * @param mean a number
 * @param position three numbers
 * @param tags a few words
 */
public record Sample(
    String name,
    String unit,
    boolean visible,
    int index,
    long time,
    double minimum,
    double maximum,
    double mean,
    List<Double> position,
    List<String> tags) {

  /** Copies the lists. */
  public Sample {
    position = List.copyOf(position);
    tags = List.copyOf(tags);
  }

  /** One that looks like life. */
  static Sample typical() {
    return new Sample(
        "pressure",
        "hPa",
        true,
        17,
        1_767_225_600_000L,
        -12.5,
        1013.25,
        998.125,
        List.of(0.25, -1.5, 3.75),
        List.of("surface", "interpolated"));
  }
}
