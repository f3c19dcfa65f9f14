package io.github.wslink4j.processor.contract.document;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON: maps, lists, strings, numbers and booleans. Not with Jackson, which reads it: every
 * compiler that runs the processor would load and warm up some ninety classes for texts that are
 * made of five kinds of values.
 */
final class JsonWriter {

  private static final String HEXADECIMAL = "0123456789ABCDEF";

  private final StringBuilder out = new StringBuilder();
  private final boolean indented;
  private int depth;

  private JsonWriter(boolean indented) {
    this.indented = indented;
  }

  /** With each member and element on a line of its own, which ends with LF. */
  static String indented(Object tree) {
    return new JsonWriter(true).write(tree) + "\n";
  }

  /** Without blanks and line ends. */
  static String compact(Object tree) {
    return new JsonWriter(false).write(tree);
  }

  private String write(Object tree) {
    addValue(tree);
    return out.toString();
  }

  private void addValue(Object value) {
    if (value instanceof Map<?, ?> map) {
      addAll('{', map.entrySet(), '}');
    } else if (value instanceof List<?> list) {
      addAll('[', list, ']');
    } else if (value instanceof String text) {
      addText(text);
    } else if (value instanceof Double number && !Double.isFinite(number)) {
      // JSON has no word for these.
      addText(number.toString());
    } else {
      out.append(value);
    }
  }

  private void addAll(char begin, Collection<?> parts, char end) {
    out.append(begin);
    depth++;
    for (Iterator<?> rest = parts.iterator(); rest.hasNext(); ) {
      newLine();
      Object part = rest.next();
      if (part instanceof Map.Entry<?, ?> member) {
        addText((String) member.getKey());
        out.append(indented ? ": " : ":");
        addValue(member.getValue());
      } else {
        addValue(part);
      }
      if (rest.hasNext()) {
        out.append(',');
      }
    }
    depth--;
    if (!parts.isEmpty()) {
      newLine();
    }
    out.append(end);
  }

  private void newLine() {
    if (indented) {
      out.append('\n').append("  ".repeat(depth));
    }
  }

  private void addText(String text) {
    out.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\' || c < ' ') {
        out.append(text, written, i);
        addEscaped(c);
        written = i + 1;
      }
    }
    out.append(text, written, text.length()).append('"');
  }

  private void addEscaped(char c) {
    switch (c) {
      case '"', '\\' -> out.append('\\').append(c);
      case '\b' -> out.append("\\b");
      case '\t' -> out.append("\\t");
      case '\n' -> out.append("\\n");
      case '\f' -> out.append("\\f");
      case '\r' -> out.append("\\r");
      default ->
          out.append("\\u00").append(HEXADECIMAL.charAt(c >> 4)).append(HEXADECIMAL.charAt(c & 15));
    }
  }
}
