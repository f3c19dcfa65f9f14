package io.github.wslink4j.processor.emit.typescript;

/** What a module is rendered as. */
enum Target {
  /** TypeScript source, formatted for readers. */
  SOURCE(".ts", "  "),
  /** What {@code tsc} makes of the source, byte for byte. */
  JAVASCRIPT(".js", "    "),
  /** The declarations that {@code tsc} makes of the source, with the header that it drops. */
  DECLARATIONS(".d.ts", "    ");

  final String ending;
  final String indentation;

  Target(String ending, String indentation) {
    this.ending = ending;
    this.indentation = indentation;
  }
}
