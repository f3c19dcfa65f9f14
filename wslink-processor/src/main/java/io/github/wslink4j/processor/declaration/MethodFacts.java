package io.github.wslink4j.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.objectweb.asm.TypeReference;

/** The annotations on the types of one method, and the names of its parameters. */
final class MethodFacts {

  static final MethodFacts NONE = new MethodFacts();

  private record Placed(int sort, int parameter, PlacedAnnotation annotation) {}

  private final List<Placed> all = new ArrayList<>();
  private final Map<Integer, String> names = new HashMap<>();

  void add(TypeReference target, PlacedAnnotation annotation) {
    boolean ofParameter = target.getSort() == TypeReference.METHOD_FORMAL_PARAMETER;
    int parameter = ofParameter ? target.getFormalParameterIndex() : -1;
    all.add(new Placed(target.getSort(), parameter, annotation));
  }

  void addName(int parameter, String name) {
    names.put(parameter, name);
  }

  Optional<String> parameterName(int index) {
    return Optional.ofNullable(names.get(index));
  }

  List<PlacedAnnotation> ofResult() {
    return of(TypeReference.METHOD_RETURN, -1);
  }

  List<PlacedAnnotation> ofParameter(int index) {
    return of(TypeReference.METHOD_FORMAL_PARAMETER, index);
  }

  private List<PlacedAnnotation> of(int sort, int parameter) {
    return all.stream()
        .filter(placed -> placed.sort() == sort && placed.parameter() == parameter)
        .map(Placed::annotation)
        .toList();
  }
}
