package io.github.wslink4j.processor.contract.document;

import static io.github.wslink4j.processor.contract.document.JsonObject.putIf;

import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Creation;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Spread;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Declared types. */
final class DefinitionFormat {
  private final TypeFormat types;

  DefinitionFormat(TypeFormat types) {
    this.types = types;
  }

  static Map<String, Object> write(TypeDefinition definition) {
    Map<String, Object> tree = JsonObject.tree();
    if (definition instanceof RecordDefinition record) {
      head("record", record, record.isPublic(), tree);
      writeParameters(record.parameters(), tree);
      tree.put("fields", record.fields().stream().map(DefinitionFormat::write).toList());
    } else if (definition instanceof EnumDefinition constants) {
      head("enum", constants, constants.isPublic(), tree);
      tree.put("constants", constants.constants().stream().map(DefinitionFormat::write).toList());
    } else if (definition instanceof UnionDefinition union) {
      head("union", union, union.isPublic(), tree);
      writeParameters(union.parameters(), tree);
      tree.put("tag", union.tag());
      tree.put("variants", union.variants().stream().map(DefinitionFormat::write).toList());
    } else if (definition instanceof ValueDefinition value) {
      head("value", value, value.isPublic(), tree);
      writeParameters(value.parameters(), tree);
      tree.put("accessor", value.accessor());
      tree.put("value", TypeFormat.write(value.value()));
      tree.put("creation", JsonObject.name(value.creation()));
      putIf(!value.factory().isEmpty(), tree, "factory", value.factory());
    } else {
      write((ErrorDefinition) definition, tree);
    }
    DocumentationFormat.write(definition.documentation(), tree);
    return tree;
  }

  private static void head(
      String kind, TypeDefinition definition, boolean isPublic, Map<String, Object> tree) {
    tree.put("kind", kind);
    Names.write(definition.name(), tree);
    tree.put("public", isPublic);
  }

  private static void write(ErrorDefinition error, Map<String, Object> tree) {
    head("error", error, error.isPublic(), tree);
    tree.put("wireName", error.wireName());
    tree.put("takesMessage", error.takesMessage());
    tree.put("fields", error.fields().stream().map(DefinitionFormat::write).toList());
    error
        .spread()
        .ifPresent(
            spread -> {
              Map<String, Object> record = JsonObject.tree();
              Names.write(spread.type(), record);
              record.put("accessor", spread.accessor());
              tree.put("spread", record);
            });
  }

  private static void writeParameters(List<TypeParameter> parameters, Map<String, Object> tree) {
    putIf(
        !parameters.isEmpty(),
        tree,
        "typeParameters",
        parameters.stream().map(DefinitionFormat::write).toList());
  }

  private static Map<String, Object> write(TypeParameter parameter) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", parameter.name());
    putIf(!parameter.bounds().isEmpty(), tree, "bounds", TypeFormat.write(parameter.bounds()));
    putIf(!parameter.javaBounds().isEmpty(), tree, "javaBounds", parameter.javaBounds());
    putIf(parameter.nullableBound(), tree, "nullableBound", true);
    return tree;
  }

  private static Map<String, Object> write(FieldDefinition field) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", field.javaName());
    tree.put("wireName", field.wireName());
    putIf(!field.aliases().isEmpty(), tree, "aliases", field.aliases());
    tree.put("type", TypeFormat.write(field.type()));
    tree.put("required", field.isRequired());
    putIf(field.omitNull(), tree, "omitNull", true);
    tree.put("accessor", field.accessor());
    DocumentationFormat.write(field.documentation(), tree);
    return tree;
  }

  private static Map<String, Object> write(ConstantDefinition constant) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("name", constant.javaName());
    tree.put("wireName", constant.wireName());
    putIf(!constant.aliases().isEmpty(), tree, "aliases", constant.aliases());
    DocumentationFormat.write(constant.documentation(), tree);
    return tree;
  }

  private static Map<String, Object> write(VariantDefinition variant) {
    Map<String, Object> tree = JsonObject.tree();
    tree.put("wireName", variant.wireName());
    tree.put("type", TypeFormat.write(variant.type()));
    return tree;
  }

  TypeDefinition read(JsonObject type) {
    return switch (type.text("kind")) {
      case "record" ->
          new RecordDefinition(
              Names.read(type),
              type.flag("public"),
              type.list("typeParameters", this::readParameter),
              type.list("fields", this::readField),
              DocumentationFormat.read(type));
      case "enum" ->
          new EnumDefinition(
              Names.read(type),
              type.flag("public"),
              type.list("constants", DefinitionFormat::readConstant),
              DocumentationFormat.read(type));
      case "union" ->
          new UnionDefinition(
              Names.read(type),
              type.flag("public"),
              type.list("typeParameters", this::readParameter),
              type.text("tag"),
              type.list("variants", this::readVariant),
              DocumentationFormat.read(type));
      case "value" ->
          new ValueDefinition(
              Names.read(type),
              type.flag("public"),
              type.list("typeParameters", this::readParameter),
              type.text("accessor"),
              types.read(type.object("value")),
              type.constant("creation", Creation.class),
              type.textOr("factory", ""),
              DocumentationFormat.read(type));
      case "error" ->
          new ErrorDefinition(
              Names.read(type),
              type.flag("public"),
              type.text("wireName"),
              type.flag("takesMessage"),
              type.list("fields", this::readField),
              type.has("spread")
                  ? Optional.of(readSpread(type.object("spread")))
                  : Optional.empty(),
              DocumentationFormat.read(type));
      default -> throw type.error("kind", "unknown: \"" + type.text("kind") + "\"");
    };
  }

  /** Its type travels as the error's fields, and need not be a type of the document. */
  private static Spread readSpread(JsonObject spread) {
    return new Spread(Names.read(spread), spread.text("accessor"));
  }

  private TypeParameter readParameter(JsonObject parameter) {
    return new TypeParameter(
        parameter.text("name"),
        types.readAll(parameter, "bounds"),
        parameter.texts("javaBounds"),
        parameter.flag("nullableBound"));
  }

  private FieldDefinition readField(JsonObject field) {
    return new FieldDefinition(
        field.text("name"),
        field.text("wireName"),
        field.texts("aliases"),
        types.read(field.object("type")),
        field.flag("omitNull"),
        field.text("accessor"),
        DocumentationFormat.read(field));
  }

  private static ConstantDefinition readConstant(JsonObject constant) {
    return new ConstantDefinition(
        constant.text("name"),
        constant.text("wireName"),
        constant.texts("aliases"),
        DocumentationFormat.read(constant));
  }

  private VariantDefinition readVariant(JsonObject variant) {
    if (types.read(variant.object("type")) instanceof Type.Named type) {
      return new VariantDefinition(variant.text("wireName"), type);
    }
    throw variant.error("type", "expected a declared type");
  }
}
