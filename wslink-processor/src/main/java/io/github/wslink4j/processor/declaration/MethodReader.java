package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.declaration.MethodDeclaration.PublishedTopic;
import io.github.wslink4j.processor.declaration.MethodDeclaration.Returns;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Reads the exported methods of one service. */
final class MethodReader {

  static final String EXPORT_RPC = "io.github.wslink4j.ExportRPC";
  static final String PUBLISH_TOPIC = "io.github.wslink4j.PublishTopic";
  private static final String DEFAULT = "io.github.wslink4j.Default";
  private static final String KWARG = "io.github.wslink4j.Kwarg";
  private static final List<String> EXECUTIONS =
      List.of("io.github.wslink4j.Concurrent", "io.github.wslink4j.NonBlocking");

  private static final Map<String, ResultStyle> STYLES =
      Map.of(
          "java.util.concurrent.CompletionStage", ResultStyle.STAGE,
          "java.util.concurrent.CompletableFuture", ResultStyle.FUTURE,
          "java.util.concurrent.Flow.Publisher", ResultStyle.STREAM);

  private final TypeElement service;
  private final Compilation compilation;
  private final JavadocReader javadoc;
  private final TypeReader types;
  private final ReachedTypes reached;

  MethodReader(TypeElement service, Compilation compilation, ReachedTypes reached) {
    this.service = service;
    this.compilation = compilation;
    this.javadoc = new JavadocReader(compilation);
    this.types = reached.typeReader();
    this.reached = reached;
  }

  MethodDeclaration read(
      ExecutableElement method,
      List<TypeMirror> thrown,
      Map<TypeParameterElement, TypeMirror> bindings) {
    String path = service.getSimpleName() + "." + method.getSimpleName();
    Where where = placeOf(method, method);
    boolean nullable = AnnotationUse.hasNamed(method, "Nullable");
    Use resultUse = new Use(where, path, bindings, nullable);
    Returns returns = returns(method);
    return new MethodDeclaration(
        method.getSimpleName().toString(),
        !method.getTypeParameters().isEmpty(),
        AnnotationUse.find(method, EXPORT_RPC, compilation)
            .map(annotation -> written(annotation, method)),
        AnnotationUse.find(method, PUBLISH_TOPIC, compilation)
            .map(annotation -> topic(annotation, method)),
        parameters(method, path, bindings),
        method.isVarArgs(),
        returns,
        result(compilation.returnType(method), returns, resultUse),
        TypeText.of(method.getReturnType()),
        marks(method),
        errors(thrown, returns, resultUse),
        javadoc.read(method),
        where);
  }

  /** What is inherited from a class file has no place of its own. */
  private Where placeOf(ExecutableElement method, Element part) {
    TypeElement owner = (TypeElement) method.getEnclosingElement();
    return Where.of(compilation.isSource(Compilation.nameOf(owner)) ? part : service);
  }

  private Written written(AnnotationUse annotation, ExecutableElement method) {
    return new Written(annotation.text("value"), annotation.where(method, "value"));
  }

  private PublishedTopic topic(AnnotationUse annotation, ExecutableElement method) {
    return new PublishedTopic(
        written(annotation, method),
        annotation.constant("overflow"),
        annotation.number("capacity"),
        annotation.where(method, "capacity"));
  }

  private Map<String, Where> marks(ExecutableElement method) {
    Map<String, Where> marks = new HashMap<>();
    for (String execution : EXECUTIONS) {
      AnnotationUse.find(method, execution, compilation)
          .ifPresent(annotation -> marks.put(annotation.simpleName(), annotation.where(method)));
    }
    return marks;
  }

  private static Returns returns(ExecutableElement method) {
    if (!(method.getReturnType() instanceof DeclaredType declared)
        || declared.getTypeArguments().size() != 1) {
      return new Returns.AResult(ResultStyle.DIRECT);
    }
    String name = ((TypeElement) declared.asElement()).getQualifiedName().toString();
    return name.equals("io.github.wslink4j.Topic")
        ? new Returns.ATopic()
        : new Returns.AResult(STYLES.getOrDefault(name, ResultStyle.DIRECT));
  }

  private Type result(TypeMirror type, Returns returns, Use use) {
    if (type.getKind() == TypeKind.VOID) {
      return new Type.Nothing();
    }
    if (returns instanceof Returns.AResult direct && direct.style() == ResultStyle.DIRECT) {
      return types.read(type, use);
    }
    TypeMirror inside = ((DeclaredType) type).getTypeArguments().get(0);
    return TypeText.qualified(inside).equals("java.lang.Void")
        ? new Type.Nothing()
        : types.read(inside, use.inside());
  }

  private List<ParameterDeclaration> parameters(
      ExecutableElement method, String path, Map<TypeParameterElement, TypeMirror> bindings) {
    List<ParameterDeclaration> parameters = new ArrayList<>();
    int last = method.getParameters().size() - 1;
    for (int i = 0; i <= last; i++) {
      boolean variadic = method.isVarArgs() && i == last;
      parameters.add(parameter(method, method.getParameters().get(i), variadic, path, bindings));
    }
    return parameters;
  }

  private ParameterDeclaration parameter(
      ExecutableElement method,
      VariableElement parameter,
      boolean variadic,
      String path,
      Map<TypeParameterElement, TypeMirror> bindings) {
    Where where = placeOf(method, parameter);
    boolean nullable = AnnotationUse.hasNamed(parameter, "Nullable");
    String name = compilation.parameterName(parameter);
    Use use = new Use(where, path + "(" + name + ")", bindings, nullable);
    TypeMirror whole = compilation.parameterType(parameter);
    return new ParameterDeclaration(
        name,
        variadic ? types.readRest((ArrayType) whole, use) : types.read(whole, use),
        AnnotationUse.find(parameter, DEFAULT, compilation)
            .map(
                annotation ->
                    new Written(annotation.text("value"), annotation.where(parameter, "value"))),
        AnnotationUse.find(parameter, KWARG, compilation)
            .map(annotation -> annotation.where(parameter)),
        where);
  }

  private List<JavaName> errors(List<TypeMirror> thrownTypes, Returns returns, Use use) {
    Set<JavaName> errors = new LinkedHashSet<>();
    for (TypeMirror thrown : thrownTypes) {
      if (thrown.getKind() == TypeKind.ERROR) {
        reached.noteUnresolved();
      } else if (thrown instanceof DeclaredType declared && compilation.isChecked(declared)) {
        TypeElement element = (TypeElement) declared.asElement();
        // A topic's cannot travel at all, whatever they look like.
        if (returns instanceof Returns.AResult) {
          reached.reachError(element, use);
        }
        errors.add(Compilation.nameOf(element));
      }
    }
    return List.copyOf(errors);
  }
}
