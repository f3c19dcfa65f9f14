package io.github.wslink4j.benchmarks;

import io.github.wslink4j.ExportRPC;

/** Gives {@link Sample} a generated codec. */
@ExportRPC("samples")
public interface Samples {

  /**
   * Returns what it is given.
   *
   * @param sample a sample
   * @return the same sample
   */
  Sample echo(Sample sample);
}
