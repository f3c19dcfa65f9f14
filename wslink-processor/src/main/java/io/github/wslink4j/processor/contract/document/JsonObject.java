package io.github.wslink4j.processor.contract.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A JSON object that is being read; it knows where it stands, for the sake of error messages. */
final class JsonObject {
  private final Map<?, ?> members;
  private final String path;

  private JsonObject(Map<?, ?> members, String path) {
    this.members = members;
    this.path = path;
  }

  static JsonObject of(@Nullable Object value, String path) {
    if (value instanceof Map<?, ?> members) {
      return new JsonObject(members, path);
    }
    throw new ContractFormatException(path + ": expected an object", null);
  }

  /** An object to be written; its members keep their order. */
  static Map<String, Object> tree() {
    return new LinkedHashMap<>();
  }

  /** Adds what is only written when it is something else than usual. */
  static void putIf(boolean unusual, Map<String, Object> tree, String name, Object value) {
    if (unusual) {
      tree.put(name, value);
    }
  }

  /** The name of an enum constant in a document: {@code LOCAL_DATE} is {@code local-date}. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  boolean has(String name) {
    return members.get(name) != null;
  }

  String text(String name) {
    return expect(name, String.class, "text");
  }

  String textOr(String name, String absent) {
    return has(name) ? text(name) : absent;
  }

  boolean flag(String name) {
    return has(name) && expect(name, Boolean.class, "true or false");
  }

  long integer(String name) {
    return expect(name, Long.class, "an integer");
  }

  /** A number; those that JSON does not know are text. */
  double number(String name) {
    Object value = members.get(name);
    if (value instanceof String text && text.matches("NaN|-?Infinity")) {
      return Double.parseDouble(text);
    }
    return expect(name, Number.class, "a number").doubleValue();
  }

  <E extends Enum<E>> E constant(String name, Class<E> type) {
    String text = text(name);
    for (E constant : type.getEnumConstants()) {
      if (name(constant).equals(text)) {
        return constant;
      }
    }
    throw error(name, "unknown: \"" + text + "\"");
  }

  JsonObject object(String name) {
    return of(members.get(name), at(name));
  }

  /** A list of objects; empty if there is none. */
  <T> List<T> list(String name, Function<JsonObject, T> read) {
    List<T> list = new ArrayList<>();
    for (Object element : elements(name)) {
      list.add(read.apply(of(element, at(name) + "[" + list.size() + "]")));
    }
    return list;
  }

  /** A list of texts; empty if there is none. */
  List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (Object element : elements(name)) {
      if (!(element instanceof String text)) {
        throw error(name, "expected a list of texts");
      }
      texts.add(text);
    }
    return texts;
  }

  /** An object whose members are texts; empty if there is none. */
  Map<String, String> textMap(String name) {
    Map<String, String> texts = new LinkedHashMap<>();
    if (has(name)) {
      JsonObject object = object(name);
      object.members.keySet().forEach(key -> texts.put((String) key, object.text((String) key)));
    }
    return texts;
  }

  ContractFormatException error(String name, String problem) {
    return new ContractFormatException(at(name) + ": " + problem, null);
  }

  private List<?> elements(String name) {
    return has(name) ? expect(name, List.class, "a list") : List.of();
  }

  private <T> T expect(String name, Class<T> type, String what) {
    Object value = members.get(name);
    if (!type.isInstance(value)) {
      throw error(name, "expected " + what);
    }
    return type.cast(value);
  }

  private String at(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }
}
