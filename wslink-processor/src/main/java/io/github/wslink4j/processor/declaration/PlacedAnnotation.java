package io.github.wslink4j.processor.declaration;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An annotation in a class file, and where in a type it stands.
 *
 * @param name its full name
 * @param values what is given to it: texts, and the names of classes
 * @param path the way to the type that it is on, from outside: {@code "["} into an array, {@code
 *     "1"} into the second type argument
 */
record PlacedAnnotation(String name, Map<String, Value> values, List<String> path) {

  static final String ELEMENT = "[";

  /** A value of an annotation: a class's name if it is a class, and a text otherwise. */
  record Value(boolean isClass, String text) {}

  /** The same annotation, seen from one step further inside; empty if it is not in there. */
  Optional<PlacedAnnotation> inside(String step) {
    return path.isEmpty() || !path.get(0).equals(step)
        ? Optional.empty()
        : Optional.of(new PlacedAnnotation(name, values, path.subList(1, path.size())));
  }
}
