package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Writes a text that somebody chose as a string literal. JavaPoet breaks lines at Unicode's own
 * separators, within a literal too, so those are written as escapes.
 */
final class TextLiteral {

  private static final Pattern AROUND_SEPARATORS =
      Pattern.compile("(?<=[\u2028\u2029])|(?=[\u2028\u2029])");

  private TextLiteral() {}

  static CodeBlock of(String text) {
    return Stream.of(AROUND_SEPARATORS.split(text, -1))
        .map(TextLiteral::part)
        .collect(CodeBlock.joining(" + "));
  }

  private static CodeBlock part(String part) {
    return switch (part) {
      case "\u2028" -> CodeBlock.of("\"\\u2028\"");
      case "\u2029" -> CodeBlock.of("\"\\u2029\"");
      default -> CodeBlock.of("$S", part);
    };
  }
}
