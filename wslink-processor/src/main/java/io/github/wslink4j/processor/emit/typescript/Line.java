package io.github.wslink4j.processor.emit.typescript;

/**
 * One line of a body.
 *
 * @param depth how far it is indented, in steps from the body's own indentation
 */
record Line(int depth, Code code) {

  static Line of(int depth, Object... parts) {
    return new Line(depth, Code.of(parts));
  }
}
