package io.github.wslink4j.codegen.v1;

/** What kind of value stands on the wire. */
public enum WireType {
  /** No value. */
  NULL("null"),
  /** True or false. */
  BOOLEAN("a boolean"),
  /** A number without a fraction. */
  INTEGER("an integer"),
  /** A number with a fraction, and NaN and the infinities. */
  FLOAT("a number"),
  /** Text. */
  TEXT("text"),
  /** Bytes. */
  BYTES("bytes"),
  /** A point in time, as JavaScript's {@code Date} travels. */
  TIMESTAMP("a timestamp"),
  /** A list of values. */
  LIST("a list"),
  /** A map from text to values. */
  MAP("a map");

  private final String phrase;

  WireType(String phrase) {
    this.phrase = phrase;
  }

  /**
   * The words for an error message.
   *
   * @return such as "an integer"
   */
  public String phrase() {
    return phrase;
  }
}
