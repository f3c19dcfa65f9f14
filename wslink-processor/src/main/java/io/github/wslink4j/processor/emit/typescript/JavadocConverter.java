package io.github.wslink4j.processor.emit.typescript;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns Javadoc's HTML and inline tags into the Markdown of TSDoc.
 *
 * <p>Entities are left to Markdown, which knows them, except in code, where it does not. Links stay
 * links where they lead to something that the module declares or imports, and are code elsewhere.
 * HTML that has no Markdown is dropped, its content is not.
 */
final class JavadocConverter {
  private static final Pattern TAG =
      Pattern.compile("<(?<close>/?)(?<name>[a-zA-Z][a-zA-Z0-9]*)(?<attributes>[^<>]*)>");
  private static final Pattern HREF = Pattern.compile("href\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final Pattern INLINE = Pattern.compile("\\{@(?<name>\\w+)");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BLANKS_AT_LINE_END = Pattern.compile("[ \\t]+\n");
  private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");
  private static final Pattern ITEM_START = Pattern.compile("(?m)^(\\s*(?:-|\\d+\\.) ) *");

  private final Predicate<String> known;
  private final StringBuilder out = new StringBuilder();

  /** The lists around the current position, the innermost first. */
  private final Deque<ItemList> lists = new ArrayDeque<>();

  private String href = "";

  private JavadocConverter(Predicate<String> known) {
    this.known = known;
  }

  /** Converts a description; its lines stay lines, more or less. */
  static String markdown(String javadoc, Predicate<String> known) {
    JavadocConverter converter = new JavadocConverter(known);
    converter.convert(javadoc);
    return tidy(converter.out.toString());
  }

  private void convert(String source) {
    int at = 0;
    while (at < source.length()) {
      char c = source.charAt(at);
      if (c == '{' && INLINE.matcher(source).region(at, source.length()).lookingAt()) {
        int end = closingBrace(source, at);
        inline(source.substring(at + 2, end));
        at = end + 1;
      } else if (c == '<') {
        at = markup(source, at);
      } else {
        text(c);
        at++;
      }
    }
  }

  /**
   * Text of the description; indentation that only Javadoc's source has goes, lists keep theirs.
   */
  private void text(char c) {
    boolean lineStart = out.length() == 0 || out.charAt(out.length() - 1) == '\n';
    if (lineStart && c == ' ') {
      return;
    }
    if (lineStart && c != '\n') {
      out.append("  ".repeat(lists.size()));
    }
    // A tag in TSDoc, but not in Javadoc: only a line's first word is one there.
    if (c == '@' && lineStart) {
      out.append('\\');
    }
    out.append(c);
  }

  private void text(String text) {
    text.chars().forEach(c -> text((char) c));
  }

  private void inline(String tag) {
    String[] parts = BLANKS.split(tag, 2);
    String content = parts.length > 1 ? parts[1].strip() : "";
    switch (parts[0]) {
      case "code", "value", "index" -> text(code(content));
      case "literal" -> text(content.replace("<", "&lt;").replace("{", "\\{"));
      case "link", "linkplain" -> text(link(content));
      case "return" -> {
        text("Returns ");
        convert(content);
        text(".");
      }
      case "snippet" -> fence(content.substring(content.indexOf(':') + 1));
      case "inheritDoc" -> {}
      default -> convert(content);
    }
  }

  private String link(String content) {
    int targetEnd = targetEnd(content);
    String target = content.substring(0, targetEnd);
    String label = content.substring(targetEnd).strip();
    int hash = target.indexOf('#');
    String type = hash < 0 ? target : target.substring(0, hash);
    String member = hash < 0 ? "" : target.substring(hash + 1).replaceAll("\\(.*", "");
    String simpleType = type.substring(type.lastIndexOf('.') + 1);
    String name = simpleType + (simpleType.isEmpty() || member.isEmpty() ? "" : ".") + member;
    if (known.test(simpleType) && (label.isEmpty() || !label.contains("`"))) {
      return "{@link " + name + (label.isEmpty() ? "" : " | " + label) + "}";
    }
    return label.isEmpty() ? code(name) : label;
  }

  /** A link's target may hold blanks between the parameters of a method. */
  private static int targetEnd(String content) {
    int depth = 0;
    for (int i = 0; i < content.length(); i++) {
      char c = content.charAt(i);
      if (c == '(') {
        depth++;
      } else if (c == ')') {
        depth--;
      } else if (depth == 0 && Character.isWhitespace(c)) {
        return i;
      }
    }
    return content.length();
  }

  /** Converts what begins with {@code <} and returns where it ends. */
  private int markup(String source, int at) {
    Matcher tag = TAG.matcher(source).region(at, source.length());
    if (!tag.lookingAt()) {
      if (source.startsWith("<!--", at)) {
        int end = source.indexOf("-->", at);
        return end < 0 ? source.length() : end + 3;
      }
      text("&lt;");
      return at + 1;
    }
    String name = tag.group("name").toLowerCase(Locale.ROOT);
    boolean closing = !tag.group("close").isEmpty();
    if (!closing && (name.equals("pre") || name.equals("code"))) {
      String end = "</" + name + ">";
      int close = source.toLowerCase(Locale.ROOT).indexOf(end, tag.end());
      if (close >= 0) {
        String content = unwrapped(source.substring(tag.end(), close));
        if (name.equals("pre")) {
          fence(content);
        } else {
          text(code(content));
        }
        return close + end.length();
      }
    }
    element(name, closing, tag.group("attributes"));
    return tag.end();
  }

  private void element(String name, boolean closing, String attributes) {
    switch (name) {
      case "p", "div", "dl", "table", "blockquote" -> out.append("\n\n");
      case "br", "tr", "dt", "dd" -> out.append('\n');
      case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> text("**");
      case "i", "em", "var", "cite" -> text("*");
      case "ul", "ol" -> list(closing, name.equals("ol"));
      case "li" -> {
        if (!closing) {
          item();
        }
      }
      case "a" -> {
        if (closing) {
          text(href.isEmpty() ? "" : "](" + href + ")");
          href = "";
        } else {
          Matcher matcher = HREF.matcher(attributes);
          href = matcher.find() ? matcher.group(1) : "";
          text(href.isEmpty() ? "" : "[");
        }
      }
      default -> {}
    }
  }

  private void list(boolean closing, boolean numbered) {
    if (closing) {
      lists.poll();
      out.append(lists.isEmpty() ? "\n\n" : "\n");
    } else {
      lists.push(new ItemList(numbered));
    }
  }

  private void item() {
    ItemList list = lists.isEmpty() ? new ItemList(false) : lists.element();
    boolean first = list.items++ == 0;
    out.setLength(out.toString().stripTrailing().length());
    out.append(first && lists.size() <= 1 ? "\n\n" : "\n");
    out.append("  ".repeat(Math.max(0, lists.size() - 1)));
    out.append(list.numbered ? list.items + ". " : "- ");
  }

  private static final class ItemList {
    final boolean numbered;
    int items;

    ItemList(boolean numbered) {
      this.numbered = numbered;
    }
  }

  private void fence(String code) {
    String text = entities(code).stripTrailing().stripIndent();
    out.append("\n\n```\n").append(text.replaceFirst("^\\s*\n", "")).append("\n```\n\n");
  }

  private static String code(String content) {
    String text = BLANKS.matcher(entities(content)).replaceAll(" ");
    return text.contains("`") ? "`` " + text + " ``" : "`" + text + "`";
  }

  /** Code without the code tag that usually surrounds it within a preformatted block. */
  private static String unwrapped(String content) {
    String stripped = content.strip();
    boolean wrapped =
        stripped.startsWith("{@code") && closingBrace(stripped, 0) == stripped.length() - 1;
    return wrapped
        ? stripped.substring("{@code".length(), stripped.length() - 1)
        : content.replaceAll("\\{@(?:code|literal|link)\\s+([^{}]*)}", "$1");
  }

  private static String entities(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#64;", "@")
        .replace("&nbsp;", " ")
        .replace("&amp;", "&");
  }

  /** Where the brace at a position is closed; the end of the text if it never is. */
  private static int closingBrace(String source, int open) {
    int depth = 0;
    for (int i = open; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == '{') {
        depth++;
      } else if (c == '}' && --depth == 0) {
        return i;
      }
    }
    return source.length();
  }

  private static String tidy(String markdown) {
    String tidy = BLANKS_AT_LINE_END.matcher(markdown).replaceAll("\n");
    tidy = EMPTY_LINES.matcher(tidy).replaceAll("\n\n");
    tidy = ITEM_START.matcher(tidy).replaceAll("$1");
    // A comment must not end early.
    return tidy.replace("*/", "*\\/").strip();
  }
}
