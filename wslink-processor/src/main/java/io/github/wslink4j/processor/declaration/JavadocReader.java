package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Documentation;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Element;
import org.jspecify.annotations.Nullable;

/** Takes Javadoc comments apart. */
final class JavadocReader {

  private static final Pattern BLOCK_TAG = Pattern.compile("(?m)^[ \\t]*@(\\w+)");
  private static final Pattern NAME_AND_TEXT = Pattern.compile("(?s)\\s*(\\S+)\\s*(.*)");

  private final Compilation compilation;

  JavadocReader(Compilation compilation) {
    this.compilation = compilation;
  }

  Documentation read(Element element) {
    String comment = compilation.elements().getDocComment(element);
    boolean deprecated = compilation.elements().isDeprecated(element);
    if (comment == null) {
      return deprecated
          ? new Documentation("", new TreeMap<>(), "", new TreeMap<>(), "")
          : Documentation.NONE;
    }
    return parse(comment, deprecated ? "" : null);
  }

  /**
   * Takes a comment apart.
   *
   * @param deprecated what to say of the element's deprecation if the comment says nothing
   */
  private static Documentation parse(String comment, @Nullable String deprecated) {
    Matcher tag = BLOCK_TAG.matcher(withoutInlineTags(comment));
    int end = tag.find() ? tag.start() : comment.length();
    String text = tidy(comment.substring(0, end));
    SortedMap<String, String> parameters = new TreeMap<>();
    SortedMap<String, String> exceptions = new TreeMap<>();
    String returns = "";
    String reason = deprecated;
    while (end < comment.length()) {
      String name = tag.group(1);
      int begin = tag.end();
      end = tag.find() ? tag.start() : comment.length();
      String content = tidy(comment.substring(begin, end));
      switch (name) {
        case "param" -> putNamed(parameters, content);
        case "throws", "exception" -> putNamed(exceptions, content);
        case "return" -> returns = content;
        case "deprecated" -> reason = content;
        default -> {
          // @see, @since, @author and their like speak of the source, not of the contract.
        }
      }
    }
    return new Documentation(text, parameters, returns, exceptions, reason);
  }

  /** The comment with other characters in its inline tags, as an @ in those begins no block. */
  private static String withoutInlineTags(String comment) {
    StringBuilder text = new StringBuilder(comment);
    for (int begin = comment.indexOf("{@"); begin >= 0; ) {
      int end = endOfInlineTag(comment, begin);
      for (int i = begin; i < end; i++) {
        if (comment.charAt(i) == '@') {
          text.setCharAt(i, ' ');
        }
      }
      begin = comment.indexOf("{@", Math.max(end, begin + 1));
    }
    return text.toString();
  }

  /** Where the brace is that closes a tag; its beginning if there is none. */
  private static int endOfInlineTag(String comment, int begin) {
    int depth = 0;
    for (int i = begin; i < comment.length(); i++) {
      if (comment.charAt(i) == '{') {
        depth++;
      } else if (comment.charAt(i) == '}' && --depth == 0) {
        return i;
      }
    }
    return begin;
  }

  private static void putNamed(SortedMap<String, String> map, String content) {
    Matcher parts = NAME_AND_TEXT.matcher(content);
    if (parts.matches()) {
      map.put(parts.group(1), parts.group(2));
    }
  }

  /** Removes the space that stood between the stars and the text, and line ends at the ends. */
  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              String rest = line.startsWith(" ") ? line.substring(1) : line;
              tidy.append(rest.stripTrailing()).append('\n');
            });
    return tidy.toString().strip();
  }
}
