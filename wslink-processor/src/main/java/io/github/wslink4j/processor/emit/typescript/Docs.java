package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.util.List;

/** Comments of types and their parts. */
final class Docs {

  private Docs() {}

  /** The description, and whether it is deprecated. */
  static TsDoc of(Documentation documentation) {
    return TsDoc.of(documentation.text()).deprecated(documentation.deprecated());
  }

  /** As {@link #of}, with what is said about type parameters. */
  static TsDoc of(Documentation documentation, List<TypeParameter> parameters) {
    TsDoc doc = TsDoc.of(documentation.text());
    for (TypeParameter parameter : parameters) {
      String text = documentation.parameters().getOrDefault("<" + parameter.name() + ">", "");
      if (!text.isEmpty()) {
        doc = doc.with("@typeParam " + TypeNames.variable(parameter.name()) + " -", text);
      }
    }
    return doc.deprecated(documentation.deprecated());
  }

  /** A field's own comment, or else what the comment of its type says about it. */
  static TsDoc of(FieldDefinition field, Documentation owner) {
    String text = field.documentation().text();
    return TsDoc.of(text.isEmpty() ? owner.parameters().getOrDefault(field.javaName(), "") : text)
        .deprecated(field.documentation().deprecated());
  }
}
