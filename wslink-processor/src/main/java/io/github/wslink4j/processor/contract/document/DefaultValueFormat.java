package io.github.wslink4j.processor.contract.document;

import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import java.util.Map;

/** Values of parameters that are left out. */
final class DefaultValueFormat {
  private final TypeFormat types;

  DefaultValueFormat(TypeFormat types) {
    this.types = types;
  }

  static Map<String, Object> write(DefaultValue value) {
    Map<String, Object> tree = JsonObject.tree();
    if (value instanceof DefaultValue.BooleanValue bool) {
      tree.put("kind", "boolean");
      tree.put("value", bool.value());
    } else if (value instanceof DefaultValue.IntegerValue integer) {
      tree.put("kind", "integer");
      tree.put("value", integer.value());
    } else if (value instanceof DefaultValue.FloatValue number) {
      tree.put("kind", "float");
      tree.put("value", number.value());
    } else if (value instanceof DefaultValue.TextValue text) {
      tree.put("kind", "text");
      tree.put("value", text.value());
    } else {
      DefaultValue.EnumValue constant = (DefaultValue.EnumValue) value;
      tree.put("kind", "enum");
      tree.put("type", constant.type().canonical());
      tree.put("constant", constant.constant());
    }
    return tree;
  }

  DefaultValue read(JsonObject value) {
    return switch (value.text("kind")) {
      case "boolean" -> new DefaultValue.BooleanValue(value.flag("value"));
      case "integer" -> new DefaultValue.IntegerValue(value.integer("value"));
      case "float" -> new DefaultValue.FloatValue(value.number("value"));
      case "text" -> new DefaultValue.TextValue(value.text("value"));
      case "enum" ->
          new DefaultValue.EnumValue(
              types.name(value.text("type"), value, "type"), value.text("constant"));
      default -> throw value.error("kind", "unknown: \"" + value.text("kind") + "\"");
    };
  }
}
