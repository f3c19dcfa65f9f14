package io.github.wslink4j.benchmarks.compile;

/** What is compared. */
enum Side {
  /** The sources alone. */
  PLAIN,
  /** The sources, and all that is generated from them. */
  PROCESSED
}
