package io.github.wslink4j.processor.emit.typescript;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A documentation comment: a description and tags, each in Javadoc's words until it is printed.
 * Only then is it known which links lead somewhere.
 *
 * @param description Javadoc source; empty for none
 * @param tags in the order in which they are printed
 */
record TsDoc(String description, List<Tag> tags) {

  static final TsDoc NONE = new TsDoc("", List.of());

  TsDoc {
    tags = List.copyOf(tags);
  }

  /**
   * A block tag.
   *
   * @param head the tag, and the name that it is about
   * @param text Javadoc source; empty for none
   */
  record Tag(String head, String text) {}

  static TsDoc of(String description) {
    return new TsDoc(description, List.of());
  }

  TsDoc with(String head, String text) {
    List<Tag> more = new ArrayList<>(tags);
    more.add(new Tag(head, text));
    return new TsDoc(description, more);
  }

  /** Adds {@code @deprecated}, unless the reason is null. */
  TsDoc deprecated(@Nullable String reason) {
    return reason == null ? this : with("@deprecated", reason);
  }

  /**
   * The comment's lines, as TSDoc; none if there is nothing to say.
   *
   * @param known whether a link may lead to the name
   */
  List<String> lines(Predicate<String> known) {
    List<String> lines = new ArrayList<>();
    if (!description.isBlank()) {
      JavadocConverter.markdown(description, known).lines().forEach(lines::add);
    }
    if (!lines.isEmpty() && !tags.isEmpty()) {
      lines.add("");
    }
    for (Tag tag : tags) {
      List<String> text = JavadocConverter.markdown(tag.text(), known).lines().toList();
      lines.add((tag.head() + " " + (text.isEmpty() ? "" : text.get(0))).strip());
      text.stream().skip(1).map(line -> line.isEmpty() ? line : "  " + line).forEach(lines::add);
    }
    return lines;
  }
}
