package io.github.wslink4j.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.objectweb.asm.TypeReference;

/** What compilers do not tell of a class: of its head, and of its methods. */
final class ClassFacts {

  static final ClassFacts NONE = new ClassFacts();

  private record Placed(TypeReference target, PlacedAnnotation annotation) {}

  private final List<Placed> head = new ArrayList<>();
  private final Map<String, MethodFacts> methods = new HashMap<>();

  void add(TypeReference target, PlacedAnnotation annotation) {
    head.add(new Placed(target, annotation));
  }

  void add(String signature, MethodFacts method) {
    methods.put(signature, method);
  }

  /** A method, by its name and the descriptors of its parameters. */
  MethodFacts method(String signature) {
    return methods.getOrDefault(signature, MethodFacts.NONE);
  }

  /** The annotations on an interface that the class implements or extends. */
  List<PlacedAnnotation> ofInterface(int index) {
    return of(TypeReference.CLASS_EXTENDS).stream()
        .filter(placed -> placed.target().getSuperTypeIndex() == index)
        .map(Placed::annotation)
        .toList();
  }

  /**
   * The annotations on a bound of a type parameter.
   *
   * @param bound its number as class files count: 0 is a class, and interfaces begin with 1
   */
  List<PlacedAnnotation> ofBound(int parameter, int bound) {
    return of(TypeReference.CLASS_TYPE_PARAMETER_BOUND).stream()
        .filter(placed -> placed.target().getTypeParameterIndex() == parameter)
        .filter(placed -> placed.target().getTypeParameterBoundIndex() == bound)
        .map(Placed::annotation)
        .toList();
  }

  private List<Placed> of(int sort) {
    return head.stream().filter(placed -> placed.target().getSort() == sort).toList();
  }
}
