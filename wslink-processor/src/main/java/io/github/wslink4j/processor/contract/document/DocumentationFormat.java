package io.github.wslink4j.processor.contract.document;

import io.github.wslink4j.processor.contract.Documentation;
import java.util.Map;
import java.util.TreeMap;

/** What authors wrote; nothing at all if they wrote nothing. */
final class DocumentationFormat {
  private static final String MEMBER = "documentation";

  private DocumentationFormat() {}

  static void write(Documentation documentation, Map<String, Object> owner) {
    Map<String, Object> tree = JsonObject.tree();
    if (!documentation.text().isEmpty()) {
      tree.put("text", documentation.text());
    }
    if (!documentation.parameters().isEmpty()) {
      tree.put("parameters", documentation.parameters());
    }
    if (!documentation.returns().isEmpty()) {
      tree.put("returns", documentation.returns());
    }
    if (!documentation.exceptions().isEmpty()) {
      tree.put("exceptions", documentation.exceptions());
    }
    if (documentation.deprecated() != null) {
      tree.put("deprecated", documentation.deprecated());
    }
    if (!tree.isEmpty()) {
      owner.put(MEMBER, tree);
    }
  }

  static Documentation read(JsonObject owner) {
    if (!owner.has(MEMBER)) {
      return Documentation.NONE;
    }
    JsonObject documentation = owner.object(MEMBER);
    return new Documentation(
        documentation.textOr("text", ""),
        new TreeMap<>(documentation.textMap("parameters")),
        documentation.textOr("returns", ""),
        new TreeMap<>(documentation.textMap("exceptions")),
        documentation.has("deprecated") ? documentation.text("deprecated") : null);
  }
}
