package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What is being compiled, as the readers see it: the compiler's tools, and the sources so far. */
public final class Compilation {

  private static final List<String> CODECS =
      List.of("io.github.wslink4j.codegen.v1.Codec", "io.github.wslink4j.codegen.v1.KeyCodec");

  private final Elements elements;
  private final Types types;
  private final ClassFiles classFiles;
  private final Set<String> sources = new HashSet<>();
  private final DeprecationWarnings deprecations = new DeprecationWarnings(this);

  /** Services share data types, and every member of one is looked at. */
  private final Map<JavaName, Set<String>> nameWarnings = new HashMap<>();

  private final Map<JavaName, Set<String>> memberWarnings = new HashMap<>();

  /** Uses a compiler's tools. */
  public Compilation(ProcessingEnvironment environment) {
    this.elements = environment.getElementUtils();
    this.types = environment.getTypeUtils();
    this.classFiles = new ClassFiles(elements, types, environment.getFiler());
  }

  /**
   * Remembers the top-level classes of one round.
   *
   * @param generated the names of those that this processor has written itself
   */
  public void addSources(Iterable<? extends Element> roots, Set<String> generated) {
    for (Element root : roots) {
      if (root instanceof TypeElement type
          && !generated.contains(type.getQualifiedName().toString())) {
        sources.add(type.getQualifiedName().toString());
      }
    }
  }

  /** The module that a service is in. */
  public ModuleDeclaration moduleOf(TypeElement service) {
    String generated = "javax.annotation.processing.Generated";
    ModuleElement module = elements.getModuleOf(service);
    return module == null
        ? new ModuleDeclaration(false, elements.getTypeElement(generated) != null)
        : new ModuleDeclaration(
            !module.isUnnamed(), elements.getTypeElement(module, generated) != null);
  }

  /** The warnings of the compiler about code that names a class, if it is deprecated. */
  public Set<String> warningsOfName(JavaName type) {
    return nameWarnings.computeIfAbsent(
        type, it -> deprecations.ofName(elements.getTypeElement(it.canonical())));
  }

  /** The warnings of the compiler about code that uses a class's members. */
  public Set<String> warningsOfMembers(JavaName type) {
    return memberWarnings.computeIfAbsent(
        type, it -> deprecations.ofMembers(elements.getTypeElement(it.canonical())));
  }

  /** Whether a class of that name is among the sources. */
  public boolean isSource(JavaName name) {
    return sources.contains(
        new JavaName(name.packageName(), List.of(name.topLevelName())).canonical());
  }

  /** The interfaces that a class implements or extends, with all annotations on them. */
  List<? extends TypeMirror> interfaces(TypeElement type) {
    return isSource(nameOf(type)) ? type.getInterfaces() : classFiles.interfaces(type);
  }

  /** The bounds of a class's type parameter, with all annotations on them. */
  List<? extends TypeMirror> bounds(TypeElement type, TypeParameterElement parameter) {
    return isSource(nameOf(type)) ? parameter.getBounds() : classFiles.bounds(type, parameter);
  }

  /** What a method returns, with all annotations on the type. */
  TypeMirror returnType(ExecutableElement method) {
    return isFromSource(method) ? method.getReturnType() : classFiles.returnType(method);
  }

  /** The type of a method's or constructor's parameter, with all annotations on it. */
  TypeMirror parameterType(VariableElement parameter) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    return isFromSource(method)
        ? parameter.asType()
        : classFiles.parameterType(method, method.getParameters().indexOf(parameter));
  }

  /** The name of a method's or constructor's parameter, as far as it is known. */
  String parameterName(VariableElement parameter) {
    ExecutableElement method = (ExecutableElement) parameter.getEnclosingElement();
    return isFromSource(method)
        ? parameter.getSimpleName().toString()
        : classFiles.parameterName(method, method.getParameters().indexOf(parameter));
  }

  /** Whether the names of a method's parameters are known. */
  boolean hasParameterNames(ExecutableElement method) {
    return isFromSource(method) || classFiles.hasParameterNames(method);
  }

  private boolean isFromSource(ExecutableElement method) {
    return isSource(nameOf((TypeElement) method.getEnclosingElement()));
  }

  /** Whether a type's generated codec has been compiled already and lies beside it. */
  boolean hasCodecBeside(JavaName type) {
    TypeElement codec = elements.getTypeElement(type.companion("Codec").canonical());
    return codec != null
        && codec.getInterfaces().stream().anyMatch(Compilation::isCodec)
        && codec.getEnclosedElements().stream().anyMatch(Compilation::givesCodec);
  }

  private static boolean isCodec(TypeMirror implemented) {
    String name = TypeText.qualified(implemented);
    return CODECS.stream().anyMatch(codec -> name.startsWith(codec + "<"));
  }

  /** Others may call theirs so as well; only a generated one is got at in these ways. */
  private static boolean givesCodec(Element member) {
    String name = member.getSimpleName().toString();
    return member.getModifiers().contains(Modifier.STATIC)
        && name.equals(member.getKind() == ElementKind.FIELD ? "INSTANCE" : "of");
  }

  /** Whether callers have to catch or declare an exception. */
  boolean isChecked(TypeMirror thrown) {
    return Stream.of("java.lang.RuntimeException", "java.lang.Error")
        .map(name -> elements.getTypeElement(name).asType())
        .noneMatch(unchecked -> types.isSubtype(thrown, unchecked));
  }

  /** What a method without parameters returns in a class that has or inherits it. */
  TypeMirror returnedIn(TypeElement type, ExecutableElement method) {
    boolean isInherited = !type.equals(method.getEnclosingElement());
    return isInherited
        ? ((ExecutableType) types.asMemberOf((DeclaredType) type.asType(), method)).getReturnType()
        : method.getReturnType();
  }

  Elements elements() {
    return elements;
  }

  Types types() {
    return types;
  }

  /** The name of a class. */
  public static JavaName nameOf(TypeElement type) {
    Deque<String> simpleNames = new ArrayDeque<>();
    Element element = type;
    while (element instanceof TypeElement enclosing) {
      simpleNames.addFirst(enclosing.getSimpleName().toString());
      element = enclosing.getEnclosingElement();
    }
    String packageName = ((PackageElement) element).getQualifiedName().toString();
    return new JavaName(packageName, List.copyOf(simpleNames));
  }

  /** Who sees a class, the classes around it considered. */
  static TypeDeclaration.Visibility visibilityOf(TypeElement type) {
    TypeDeclaration.Visibility visibility = TypeDeclaration.Visibility.PUBLIC;
    for (Element element = type;
        element instanceof TypeElement;
        element = element.getEnclosingElement()) {
      if (element.getModifiers().contains(Modifier.PRIVATE)) {
        return TypeDeclaration.Visibility.HIDDEN;
      }
      if (!element.getModifiers().contains(Modifier.PUBLIC)) {
        visibility = TypeDeclaration.Visibility.PACKAGE;
      }
    }
    return visibility;
  }
}
