package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/** Reads a service: the interface, its methods, and every data type that they reach. */
public final class ServiceReader {

  private final Compilation compilation;
  private final JavadocReader javadoc;

  /** Reads from a compilation. */
  public ServiceReader(Compilation compilation) {
    this.compilation = compilation;
    this.javadoc = new JavadocReader(compilation);
  }

  /**
   * Reads an interface.
   *
   * @param problems takes what cannot be read
   * @return the declaration; empty if it mentions a type that does not exist, or not yet
   */
  public Optional<ServiceDeclaration> read(TypeElement service, Problems problems) {
    ReachedTypes reached = new ReachedTypes(compilation, problems);
    MethodReader methods = new MethodReader(service, compilation, reached);
    InterfaceMembers members = InterfaceMembers.of(service, compilation);
    members.unresolved().forEach(type -> reached.noteUnresolved());
    List<MethodDeclaration> exported = new ArrayList<>();
    for (ExecutableElement method : members.methods()) {
      if (isExported(method, problems)) {
        exported.add(methods.read(method, members.thrown(method), members.bindings()));
        checkParameterNames(method, service, problems);
      }
    }
    List<TypeDeclaration> types = reached.readAll();
    return reached.isUnresolved()
        ? Optional.empty()
        : Optional.of(declaration(service, exported, types, members));
  }

  /** What lies in a class file has no place of its own: the service has inherited it. */
  private void checkParameterNames(
      ExecutableElement method, TypeElement service, Problems problems) {
    if (!compilation.hasParameterNames(method)) {
      problems.add(
          DiagnosticCode.LOST_PARAMETER_NAMES,
          Where.of(service),
          method.getEnclosingElement().getSimpleName().toString(),
          method.getSimpleName().toString(),
          method.getParameters().stream()
              .map(compilation::parameterName)
              .collect(Collectors.joining(", ")),
          service.getSimpleName().toString());
    }
  }

  private ServiceDeclaration declaration(
      TypeElement service,
      List<MethodDeclaration> methods,
      List<TypeDeclaration> types,
      InterfaceMembers members) {
    TypeDeclaration.Visibility visibility = Compilation.visibilityOf(service);
    return new ServiceDeclaration(
        Compilation.nameOf(service),
        visibility == TypeDeclaration.Visibility.PUBLIC,
        visibility == TypeDeclaration.Visibility.HIDDEN,
        !service.getTypeParameters().isEmpty(),
        prefix(service),
        methods,
        types,
        members.memberTypes(),
        javadoc.read(service),
        Where.of(service));
  }

  private Written prefix(TypeElement service) {
    return AnnotationUse.find(service, MethodReader.EXPORT_RPC, compilation)
        .map(
            annotation -> new Written(annotation.text("value"), annotation.where(service, "value")))
        .orElse(new Written("", Where.of(service)));
  }

  private boolean isExported(ExecutableElement method, Problems problems) {
    Optional<AnnotationUse> export =
        AnnotationUse.find(method, MethodReader.EXPORT_RPC, compilation)
            .or(() -> AnnotationUse.find(method, MethodReader.PUBLISH_TOPIC, compilation));
    Optional<String> reason = notExportable(method);
    if (reason.isEmpty()) {
      return method.getModifiers().contains(Modifier.ABSTRACT) || export.isPresent();
    }
    export.ifPresent(
        annotation ->
            problems.add(
                DiagnosticCode.NOT_CALLABLE,
                annotation.where(method),
                method.getSimpleName().toString(),
                reason.get(),
                annotation.simpleName()));
    return false;
  }

  /** What a method is that keeps it from being exported; empty if nothing does. */
  private static Optional<String> notExportable(ExecutableElement method) {
    if (isOfEveryObject(method)) {
      return Optional.of("a method of every object");
    }
    return Stream.of(Modifier.STATIC, Modifier.PRIVATE)
        .filter(method.getModifiers()::contains)
        .map(Modifier::toString)
        .findFirst();
  }

  /** An interface may declare those again, to say what they mean. */
  private static boolean isOfEveryObject(ExecutableElement method) {
    String parameters =
        method.getParameters().stream()
            .map(parameter -> TypeText.qualified(parameter.asType()))
            .collect(Collectors.joining(", "));
    return switch (method.getSimpleName().toString()) {
      case "equals" -> parameters.equals("java.lang.Object");
      case "hashCode", "toString", "finalize" -> parameters.isEmpty();
      default -> false;
    };
  }
}
