package io.github.wslink4j.processor.check;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which type parameters stand where a value may be absent: {@code T} of {@code record Page<T>(
 * Optional<T> first)}, and of every type that passes its own on to that one.
 */
final class Absences {

  private final Map<JavaName, TypeDefinition> definitions = new HashMap<>();
  private final Map<JavaName, Set<String>> absent = new HashMap<>();

  Absences(Stream<TypeDefinition> definitions) {
    definitions.forEach(definition -> this.definitions.put(definition.name(), definition));
    while (noteMore()) {
      // What one type passes on may be absent in the next one.
    }
  }

  /** What may be absent in two ways within a type, for a message. */
  Optional<String> twice(Type type) {
    if (value(type) instanceof Type.Named named && hasTwoForms(named)) {
      return Optional.of(named.name().simpleName());
    }
    if (type instanceof Type.Named named) {
      List<TypeParameter> parameters = parameters(named.name());
      for (int i = 0; i < parameters.size(); i++) {
        String parameter = parameters.get(i).name();
        if (isAbsent(named.name(), parameter) && hasTwoForms(named.arguments().get(i))) {
          return Optional.of(parameter + " of " + named.name().simpleName());
        }
      }
    }
    return type.parts().stream().flatMap(part -> twice(part).stream()).findFirst();
  }

  /** What is there if it is not absent; null for a type that cannot be. */
  private static @Nullable Type value(Type type) {
    if (type instanceof Type.Maybe maybe) {
      return maybe.value();
    }
    return type instanceof Type.Nullable nullable ? nullable.value() : null;
  }

  /** Whether an object stands for nothing, so that there may be such an object or none at all. */
  private boolean hasTwoForms(Type type) {
    return type instanceof Type.Maybe
        || (type instanceof Type.Named named
            && definitions.get(named.name()) instanceof ValueDefinition definition
            && (value(definition.value()) != null || hasTwoForms(definition.value())));
  }

  private boolean noteMore() {
    boolean more = false;
    for (TypeDefinition definition : definitions.values()) {
      for (Type type : definition.parts()) {
        more |= note(definition.name(), type);
      }
    }
    return more;
  }

  private boolean note(JavaName owner, Type type) {
    boolean more = false;
    Type value = value(type);
    if (value != null) {
      more = noteVariable(owner, value);
    } else if (type instanceof Type.Named named) {
      List<TypeParameter> parameters = parameters(named.name());
      for (int i = 0; i < parameters.size(); i++) {
        if (isAbsent(named.name(), parameters.get(i).name())) {
          more |= noteVariable(owner, named.arguments().get(i));
        }
      }
    }
    for (Type part : type.parts()) {
      more |= note(owner, part);
    }
    return more;
  }

  private boolean noteVariable(JavaName owner, Type type) {
    return type instanceof Type.Variable variable
        && absent.computeIfAbsent(owner, key -> new HashSet<>()).add(variable.name());
  }

  private boolean isAbsent(JavaName type, String parameter) {
    return absent.getOrDefault(type, Set.of()).contains(parameter);
  }

  private List<TypeParameter> parameters(JavaName name) {
    TypeDefinition definition = definitions.get(name);
    return definition == null ? List.of() : definition.parameters();
  }
}
