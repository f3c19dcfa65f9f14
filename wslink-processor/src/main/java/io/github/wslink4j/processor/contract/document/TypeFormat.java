package io.github.wslink4j.processor.contract.document;

import static io.github.wslink4j.processor.contract.document.JsonObject.putIf;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.BytesKind;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.SequenceKind;
import io.github.wslink4j.processor.contract.Type.TextKind;
import java.util.List;
import java.util.Map;

/** Types where they are used. */
final class TypeFormat {
  private final Map<String, JavaName> names;

  /**
   * Reads types.
   *
   * @param names the declared types of the document, by their canonical names
   */
  TypeFormat(Map<String, JavaName> names) {
    this.names = names;
  }

  static Map<String, Object> write(Type type) {
    Map<String, Object> tree = JsonObject.tree();
    if (type instanceof Type.Scalar scalar) {
      tree.put("kind", JsonObject.name(scalar.kind()));
      putIf(scalar.boxed(), tree, "boxed", true);
    } else if (type instanceof Type.Text text) {
      tree.put("kind", "text");
      tree.put("format", JsonObject.name(text.kind()));
    } else if (type instanceof Type.Bytes bytes) {
      tree.put("kind", "bytes");
      tree.put("java", JsonObject.name(bytes.kind()));
    } else if (type instanceof Type.Numbers numbers) {
      tree.put("kind", "numbers");
      tree.put("element", JsonObject.name(numbers.element()));
      putIf(numbers.packed(), tree, "packed", true);
    } else if (type instanceof Type.Sequence sequence) {
      tree.put("kind", "list");
      tree.put("java", JsonObject.name(sequence.kind()));
      tree.put("element", write(sequence.element()));
    } else if (type instanceof Type.Mapping mapping) {
      tree.put("kind", "map");
      tree.put("key", write(mapping.key()));
      tree.put("value", write(mapping.value()));
    } else if (type instanceof Type.Named named) {
      tree.put("kind", "named");
      tree.put("name", named.name().canonical());
      if (!named.arguments().isEmpty()) {
        tree.put("arguments", write(named.arguments()));
      }
    } else if (type instanceof Type.Variable variable) {
      tree.put("kind", "variable");
      tree.put("name", variable.name());
    } else if (type instanceof Type.Maybe maybe) {
      tree.put("kind", "optional");
      tree.put("value", write(maybe.value()));
    } else if (type instanceof Type.Nullable nullable) {
      tree.put("kind", "nullable");
      tree.put("value", write(nullable.value()));
    } else if (type instanceof Type.Custom custom) {
      tree.put("kind", "custom");
      write(custom, tree);
    } else if (type instanceof Type.Ignored ignored) {
      tree.put("kind", "ignored");
      tree.put("javaType", ignored.javaType());
    } else {
      tree.put("kind", type instanceof Type.Nothing ? "nothing" : "anything");
    }
    return tree;
  }

  static List<Object> write(List<Type> types) {
    return types.stream().<Object>map(TypeFormat::write).toList();
  }

  private static void write(Type.Custom custom, Map<String, Object> tree) {
    Map<String, Object> codec = JsonObject.tree();
    Names.write(custom.codec(), codec);
    tree.put("javaType", custom.javaType());
    tree.put("codec", codec);
    putIf(custom.codecTakesClass(), tree, "codecTakesClass", true);
    tree.put("typescript", custom.typescript());
  }

  private static Map<String, Object> write(KeyType key) {
    Map<String, Object> tree = JsonObject.tree();
    if (key instanceof KeyType.IntegerKey integer) {
      tree.put("kind", JsonObject.name(integer.kind()));
    } else if (key instanceof KeyType.EnumKey constant) {
      tree.put("kind", "named");
      tree.put("name", constant.name().canonical());
    } else {
      tree.put("kind", "text");
    }
    return tree;
  }

  Type read(JsonObject type) {
    return switch (type.text("kind")) {
      case "text" -> new Type.Text(type.constant("format", TextKind.class));
      case "bytes" -> new Type.Bytes(type.constant("java", BytesKind.class));
      case "numbers" ->
          new Type.Numbers(type.constant("element", ScalarKind.class), type.flag("packed"));
      case "list" ->
          new Type.Sequence(
              type.constant("java", SequenceKind.class), read(type.object("element")));
      case "map" -> new Type.Mapping(readKey(type.object("key")), read(type.object("value")));
      case "named" -> new Type.Named(name(type, "name"), readAll(type, "arguments"));
      case "variable" -> new Type.Variable(type.text("name"));
      case "optional" -> new Type.Maybe(read(type.object("value")));
      case "nullable" -> new Type.Nullable(read(type.object("value")));
      case "anything" -> new Type.Anything();
      case "ignored" -> new Type.Ignored(type.text("javaType"));
      case "nothing" -> new Type.Nothing();
      case "custom" ->
          new Type.Custom(
              type.text("javaType"),
              Names.read(type.object("codec")),
              type.flag("codecTakesClass"),
              type.text("typescript"));
      default -> new Type.Scalar(type.constant("kind", ScalarKind.class), type.flag("boxed"));
    };
  }

  List<Type> readAll(JsonObject object, String member) {
    return object.list(member, this::read);
  }

  private KeyType readKey(JsonObject key) {
    return switch (key.text("kind")) {
      case "text" -> new KeyType.TextKey();
      case "named" -> new KeyType.EnumKey(name(key, "name"));
      default -> new KeyType.IntegerKey(key.constant("kind", ScalarKind.class));
    };
  }

  private JavaName name(JsonObject object, String member) {
    return name(object.text(member), object, member);
  }

  /** The declared type of a name. */
  JavaName name(String canonical, JsonObject object, String member) {
    JavaName name = names.get(canonical);
    if (name == null) {
      throw object.error(member, "no such type in the document: " + canonical);
    }
    return name;
  }
}
