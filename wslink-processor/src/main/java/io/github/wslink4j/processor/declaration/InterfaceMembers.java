package io.github.wslink4j.processor.declaration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The members of an interface and of all that it extends: its own first, and of methods that
 * override each other only the nearest. What the type parameters of generic super-interfaces stand
 * for is kept beside them, so that types are read with the annotations that they were written with.
 */
final class InterfaceMembers {

  private final DeclaredType service;
  private final Compilation compilation;

  /** Those that are one method in the service; the first is the one that it has. */
  private final List<List<ExecutableElement>> methods = new ArrayList<>();

  private final Map<TypeParameterElement, TypeMirror> bindings = new HashMap<>();
  private final List<String> memberTypes = new ArrayList<>();
  private final List<TypeMirror> unresolved = new ArrayList<>();

  private InterfaceMembers(DeclaredType service, Compilation compilation) {
    this.service = service;
    this.compilation = compilation;
  }

  static InterfaceMembers of(TypeElement service, Compilation compilation) {
    InterfaceMembers members = new InterfaceMembers((DeclaredType) service.asType(), compilation);
    members.add(service);
    return members;
  }

  List<ExecutableElement> methods() {
    return methods.stream().map(same -> same.get(0)).toList();
  }

  /** What a method may throw: that which all allow from which the service inherits it. */
  List<TypeMirror> thrown(ExecutableElement method) {
    List<ExecutableElement> all = same(method).orElseThrow();
    return all.stream()
        .flatMap(each -> thrownTypes(each).stream())
        .filter(type -> all.stream().allMatch(each -> allows(each, type)))
        .map(type -> (TypeMirror) type)
        .toList();
  }

  private boolean allows(ExecutableElement method, TypeMirror thrown) {
    return thrownTypes(method).stream()
        .anyMatch(type -> compilation.types().isSubtype(thrown, type));
  }

  private List<? extends TypeMirror> thrownTypes(ExecutableElement method) {
    return isOfGeneric(method) ? inService(method).getThrownTypes() : method.getThrownTypes();
  }

  Map<TypeParameterElement, TypeMirror> bindings() {
    return bindings;
  }

  List<String> memberTypes() {
    return memberTypes;
  }

  /** Super-interfaces that do not exist, or not yet. */
  List<TypeMirror> unresolved() {
    return unresolved;
  }

  private void add(TypeElement type) {
    for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
      Optional<List<ExecutableElement>> same = same(method);
      if (same.isEmpty()) {
        methods.add(new ArrayList<>(List.of(method)));
      } else {
        List<ExecutableElement> all = same.get();
        all.add(isNarrower(method, all.get(0)) ? 0 : all.size(), method);
      }
    }
    for (TypeElement member : ElementFilter.typesIn(type.getEnclosedElements())) {
      memberTypes.add(member.getSimpleName().toString());
    }
    for (TypeMirror extended : compilation.interfaces(type)) {
      if (extended.getKind() == TypeKind.ERROR) {
        unresolved.add(extended);
      } else {
        add((DeclaredType) extended);
      }
    }
  }

  private void add(DeclaredType extended) {
    TypeElement element = (TypeElement) extended.asElement();
    List<? extends TypeMirror> arguments = extended.getTypeArguments();
    for (int i = 0; i < arguments.size(); i++) {
      bindings.put(element.getTypeParameters().get(i), arguments.get(i));
    }
    add(element);
  }

  private Optional<List<ExecutableElement>> same(ExecutableElement method) {
    return methods.stream().filter(same -> overrides(same.get(0), method)).findFirst();
  }

  /** Of two interfaces that know nothing of each other, either may return the narrower type. */
  private boolean isNarrower(ExecutableElement method, ExecutableElement other) {
    TypeMirror type = returned(method);
    TypeMirror otherType = returned(other);
    return !compilation.types().isSameType(type, otherType)
        && compilation.types().isSubtype(type, otherType);
  }

  /** Eclipse's compiler gives one and the same answer for all methods of a name in a service. */
  private TypeMirror returned(ExecutableElement method) {
    return isOfGeneric(method) ? inService(method).getReturnType() : method.getReturnType();
  }

  private static boolean isOfGeneric(ExecutableElement method) {
    return !((TypeElement) method.getEnclosingElement()).getTypeParameters().isEmpty();
  }

  private boolean overrides(ExecutableElement nearer, ExecutableElement method) {
    return nearer.equals(method)
        || (nearer.getSimpleName().equals(method.getSimpleName())
            && compilation.types().isSubsignature(inService(nearer), inService(method)));
  }

  private ExecutableType inService(ExecutableElement method) {
    return (ExecutableType) compilation.types().asMemberOf(service, method);
  }
}
