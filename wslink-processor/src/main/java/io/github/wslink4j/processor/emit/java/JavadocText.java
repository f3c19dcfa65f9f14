package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Documentation;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Carries an author's Javadoc over. A link is written as code: what it names may not be imported
 * where the text goes.
 */
final class JavadocText {

  private static final String REFERENCE = "([^\\s(}]+(?:\\([^)}]*\\))?)";
  private static final Pattern LINK_WITH_LABEL =
      Pattern.compile("\\{@link(?:plain)?\\s+" + REFERENCE + "\\s+([^}]+)}");
  private static final Pattern LINK =
      Pattern.compile("\\{@link(?:plain)?\\s+" + REFERENCE + "\\s*}");

  private JavadocText() {}

  /** The comment of a method that answers through a stage. */
  static CodeBlock ofMethod(Documentation documentation, List<String> parameters, boolean result) {
    CodeBlock.Builder javadoc = CodeBlock.builder();
    if (!documentation.text().isEmpty()) {
      javadoc.add("$L\n", carried(documentation.text()));
    }
    CodeBlock.Builder tags = CodeBlock.builder();
    for (String parameter : parameters) {
      String text = documentation.parameters().get(parameter);
      if (text != null) {
        tags.add("@param $L $L\n", parameter, carried(text));
      }
    }
    if (result && !documentation.returns().isEmpty()) {
      tags.add("@return $L\n", carried(documentation.returns()));
    }
    if (documentation.deprecated() != null && !documentation.deprecated().isEmpty()) {
      tags.add("@deprecated $L\n", carried(documentation.deprecated()));
    }
    CodeBlock allTags = tags.build();
    return allTags.isEmpty() ? javadoc.build() : javadoc.add("\n").add(allTags).build();
  }

  private static String carried(String source) {
    // A comment in Markdown may hold what ends one that is not.
    String text = source.replace("*/", "*&#47;");
    if (!text.contains("{@link")) {
      return text;
    }
    String labelled = LINK_WITH_LABEL.matcher(text).replaceAll("$2");
    return LINK.matcher(labelled)
        .replaceAll(
            match -> "{@code " + match.group(1).replaceFirst("^#", "").replace('#', '.') + "}");
  }
}
