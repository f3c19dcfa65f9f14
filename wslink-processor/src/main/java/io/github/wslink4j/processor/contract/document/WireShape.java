package io.github.wslink4j.processor.contract.document;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of a contract that the wire shows, in a form that is the same for contracts which look
 * the same there.
 *
 * <p>Not part of it: what authors wrote, names in Java, how Java holds a value (a list or a set, an
 * {@code int} or an {@code Integer}), values of defaults, where methods run, how topics overflow.
 * Part of it: wire names and aliases, the order and names of parameters, which may be left out, and
 * the shape of every type.
 *
 * <p>Declared types have no name on the wire. They are numbered in the order in which they are
 * first met, so renaming one changes nothing; what they consist of is listed behind the service, in
 * the order of the numbers. Methods, fields, constants and variants are sorted, since their order
 * means nothing: and they are sorted first and looked at then, lest the numbers tell it.
 */
final class WireShape {
  private final Contract contract;
  private final Map<JavaName, Integer> numbers = new LinkedHashMap<>();
  private final List<JavaName> waiting = new ArrayList<>();

  WireShape(Contract contract) {
    this.contract = contract;
  }

  List<Object> tree() {
    Object methods =
        contract.methods().stream()
            .sorted(Comparator.comparing(MethodDefinition::wireName))
            .map(this::method)
            .toList();
    Object topics =
        contract.topics().stream()
            .sorted(Comparator.comparing(TopicDefinition::name))
            .map(this::topic)
            .toList();
    List<Object> types = new ArrayList<>();
    // Describing a type may meet further ones, which join the queue.
    for (int i = 0; i < waiting.size(); i++) {
      types.add(definition(contract.type(waiting.get(i))));
    }
    return List.of(methods, topics, types);
  }

  private List<Object> method(MethodDefinition method) {
    List<Object> errors =
        method.errors().stream()
            .map(name -> (ErrorDefinition) contract.type(name))
            .sorted(Comparator.comparing(ErrorDefinition::wireName))
            .<Object>map(error -> number(error.name()))
            .toList();
    return List.of(
        method.wireName(),
        method.parameters().stream().map(this::parameter).toList(),
        method.variadic(),
        type(method.result(), List.of()),
        method.style() == ResultStyle.STREAM,
        errors);
  }

  private List<Object> topic(TopicDefinition topic) {
    return List.of(
        topic.name(),
        topic.parameters().stream().map(this::parameter).toList(),
        type(topic.publication(), List.of()));
  }

  private List<Object> parameter(ParameterDefinition parameter) {
    return List.of(parameter.name(), type(parameter.type(), List.of()), parameter.isRequired());
  }

  private int number(JavaName name) {
    return numbers.computeIfAbsent(
        name,
        key -> {
          waiting.add(key);
          return waiting.size() - 1;
        });
  }

  private List<Object> definition(TypeDefinition definition) {
    if (definition instanceof RecordDefinition record) {
      return List.of("record", fields(record.fields(), record.parameters()));
    } else if (definition instanceof EnumDefinition constants) {
      return List.of("enum", constants(constants));
    } else if (definition instanceof UnionDefinition union) {
      return List.of("union", union.tag(), variants(union));
    } else if (definition instanceof ValueDefinition value) {
      return List.of("value", type(value.value(), value.parameters()));
    } else {
      ErrorDefinition error = (ErrorDefinition) definition;
      return List.of("error", error.wireName(), fields(error.fields(), List.of()));
    }
  }

  private List<List<Object>> variants(UnionDefinition union) {
    return union.variants().stream()
        .sorted(Comparator.comparing(this::firstTag))
        .map(variant -> variant(variant, union))
        .toList();
  }

  private String firstTag(VariantDefinition variant) {
    return contract.type(variant.type().name()) instanceof EnumDefinition constants
        ? constants.constants().stream()
            .map(ConstantDefinition::wireName)
            .min(Comparator.naturalOrder())
            .orElse("")
        : variant.wireName();
  }

  /** The tag of an enum's constant is the constant's own, so the variant's does not show. */
  private List<Object> variant(VariantDefinition variant, UnionDefinition union) {
    boolean isEnum = contract.type(variant.type().name()) instanceof EnumDefinition;
    Object type = type(variant.type(), union.parameters());
    return List.of(isEnum ? "" : variant.wireName(), type);
  }

  private List<List<Object>> fields(List<FieldDefinition> fields, List<TypeParameter> parameters) {
    return fields.stream()
        .filter(field -> !field.isIgnored())
        .sorted(Comparator.comparing(FieldDefinition::wireName))
        .map(field -> field(field, parameters))
        .toList();
  }

  private List<Object> field(FieldDefinition field, List<TypeParameter> parameters) {
    return List.of(field.wireName(), field.aliases(), type(field.type(), parameters));
  }

  private static List<List<Object>> constants(EnumDefinition definition) {
    return definition.constants().stream()
        .sorted(Comparator.comparing(ConstantDefinition::wireName))
        .map(constant -> List.<Object>of(constant.wireName(), constant.aliases()))
        .toList();
  }

  /** A type; its variables by their place among the parameters of the type around it. */
  private List<Object> type(Type type, List<TypeParameter> parameters) {
    if (type instanceof Type.Scalar scalar) {
      return List.of(JsonObject.name(scalar.kind()));
    } else if (type instanceof Type.Text text) {
      return List.of("text", format(text.kind()));
    } else if (type instanceof Type.Bytes) {
      return List.of("bytes");
    } else if (type instanceof Type.Numbers numbers) {
      List<Object> element = List.of(JsonObject.name(numbers.element()));
      return List.of(numbers.packed() ? "packed" : "list", element);
    } else if (type instanceof Type.Sequence sequence) {
      return List.of("list", type(sequence.element(), parameters));
    } else if (type instanceof Type.Mapping mapping) {
      return List.of("map", key(mapping.key()), type(mapping.value(), parameters));
    } else if (type instanceof Type.Named named) {
      List<Object> arguments =
          named.arguments().stream().<Object>map(it -> type(it, parameters)).toList();
      return List.of("named", number(named.name()), arguments);
    } else if (type instanceof Type.Variable variable) {
      List<String> names = parameters.stream().map(TypeParameter::name).toList();
      return List.of("variable", names.indexOf(variable.name()));
    } else if (type instanceof Type.Maybe maybe) {
      return List.of("optional", type(maybe.value(), parameters));
    } else if (type instanceof Type.Nullable nullable) {
      return List.of("optional", type(nullable.value(), parameters));
    } else if (type instanceof Type.Custom custom) {
      // What it looks like is known to its codec alone.
      return List.of("custom", custom.codec().canonical());
    } else {
      return List.of(type instanceof Type.Nothing ? "nothing" : "anything");
    }
  }

  private static String format(Type.TextKind kind) {
    return switch (kind) {
      case STRING, CHAR_SEQUENCE -> "string";
      case CHAR, BOXED_CHAR -> "char";
      default -> JsonObject.name(kind);
    };
  }

  private List<Object> key(KeyType key) {
    if (key instanceof KeyType.IntegerKey integer) {
      return List.of(JsonObject.name(integer.kind()));
    } else if (key instanceof KeyType.EnumKey constant) {
      return List.of("named", number(constant.name()));
    } else {
      return List.of("text");
    }
  }
}
