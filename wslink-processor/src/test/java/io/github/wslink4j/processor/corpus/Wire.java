package io.github.wslink4j.processor.corpus;

import io.github.wslink4j.codec.wire.Generation;

/** A way that a value goes, and what gets lost on it by design. */
enum Wire {
  /** From Java to Java as JSON. */
  GENERATION_1(Generation.ONE),
  /** From Java to Java as MessagePack. */
  GENERATION_2(Generation.TWO),
  /** From Java to generated TypeScript and back, over a session of our client. */
  JAVASCRIPT(Generation.TWO),
  /** From Java to generated TypeScript and back, over a session of the stock client. */
  STOCK_JAVASCRIPT(Generation.TWO);

  private final Generation generation;

  Wire(Generation generation) {
    this.generation = generation;
  }

  private boolean isJavaScript() {
    return this == JAVASCRIPT || this == STOCK_JAVASCRIPT;
  }

  Generation generation() {
    return generation;
  }

  /**
   * JavaScript has one kind of number, and writes each whole one as an integer. So an {@code
   * Object} that was a whole {@code Double} returns as a {@code Long}, and −0.0 returns as 0.
   */
  boolean tellsWholeNumbersFromIntegers() {
    return !isJavaScript();
  }

  /** The stock client rounds integers beyond ±(2^53−1), and sends no {@code bigint}. */
  boolean carriesWideIntegers() {
    return this != STOCK_JAVASCRIPT;
  }

  /** The MessagePack library of the JavaScript clients refuses it, so our writer does too. */
  boolean carriesTheKey(String key) {
    return generation == Generation.ONE || !key.equals("__proto__");
  }
}
