package io.github.wslink4j.processor.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.TypeParameterElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import javax.tools.JavaFileManager;
import javax.tools.StandardLocation;
import org.objectweb.asm.ClassReader;

/**
 * Reads what compilers do not tell of class files.
 *
 * <p>javac before 22 shows no annotations on types, such as {@code @Nullable} and {@code @Packed}
 * (JDK-8225377): a record of another jar would lose its nulls and its packed arrays, a generic one
 * those of its type parameters, and nobody would notice. The Eclipse compiler shows no names of
 * parameters, which those of exceptions' fields come from. So both are read from the file itself.
 */
final class ClassFiles {

  /** The first javac that needs no help. */
  private static final int FIXED = 22;

  private final Elements elements;
  private final Types types;
  private final Filer filer;
  private final boolean isToldByCompiler;
  private final Map<String, ClassFacts> read = new HashMap<>();

  ClassFiles(Elements elements, Types types, Filer filer) {
    this.elements = elements;
    this.types = types;
    this.filer = filer;
    this.isToldByCompiler =
        Runtime.version().feature() >= FIXED
            && !filer.getClass().getName().startsWith("org.eclipse.");
  }

  /** The interfaces that a class file's class implements or extends. */
  List<TypeMirror> interfaces(TypeElement type) {
    List<? extends TypeMirror> interfaces = type.getInterfaces();
    ClassFacts facts = facts(type);
    return IntStream.range(0, interfaces.size())
        .mapToObj(i -> annotated(interfaces.get(i), facts.ofInterface(i)))
        .toList();
  }

  /** The bounds of a type parameter of a class file's class. */
  List<TypeMirror> bounds(TypeElement type, TypeParameterElement parameter) {
    List<? extends TypeMirror> bounds = parameter.getBounds();
    int first = isInterface(bounds.get(0)) ? 1 : 0;
    int index = type.getTypeParameters().indexOf(parameter);
    ClassFacts facts = facts(type);
    return IntStream.range(0, bounds.size())
        .mapToObj(i -> annotated(bounds.get(i), facts.ofBound(index, first + i)))
        .toList();
  }

  private static boolean isInterface(TypeMirror bound) {
    return bound instanceof DeclaredType declared && declared.asElement().getKind().isInterface();
  }

  /** What a method of a class file returns. */
  TypeMirror returnType(ExecutableElement method) {
    return annotated(method.getReturnType(), facts(method).ofResult());
  }

  /** The type of a parameter of a method of a class file. */
  TypeMirror parameterType(ExecutableElement method, int index) {
    return annotated(method.getParameters().get(index).asType(), facts(method).ofParameter(index));
  }

  /** The name of a parameter of a method of a class file. */
  String parameterName(ExecutableElement method, int index) {
    return facts(method)
        .parameterName(index)
        .orElse(method.getParameters().get(index).getSimpleName().toString());
  }

  /** Whether the parameters of a method of a class file have names that somebody gave them. */
  boolean hasParameterNames(ExecutableElement method) {
    List<? extends VariableElement> parameters = method.getParameters();
    return IntStream.range(0, parameters.size())
        .filter(i -> parameters.get(i).getSimpleName().contentEquals("arg" + i))
        .allMatch(i -> read(method).parameterName(i).isPresent());
  }

  private TypeMirror annotated(TypeMirror type, List<PlacedAnnotation> annotations) {
    return annotations.isEmpty() ? type : AnnotatedType.of(type, annotations, elements);
  }

  private MethodFacts facts(ExecutableElement method) {
    return isToldByCompiler ? MethodFacts.NONE : read(method);
  }

  private MethodFacts read(ExecutableElement method) {
    return read((TypeElement) method.getEnclosingElement()).method(signature(method));
  }

  private ClassFacts facts(TypeElement type) {
    return isToldByCompiler ? ClassFacts.NONE : read(type);
  }

  private ClassFacts read(TypeElement type) {
    return read.computeIfAbsent(elements.getBinaryName(type).toString(), name -> readFile(type));
  }

  private ClassFacts readFile(TypeElement owner) {
    try (InputStream file = open(owner)) {
      ClassFactsReader reader = new ClassFactsReader();
      new ClassReader(file).accept(reader, ClassReader.SKIP_FRAMES);
      return reader.facts();
    } catch (IOException | RuntimeException e) {
      // A class without a file of its own, such as one of another compiler's making. For a class of
      // the JDK, javac throws a NullPointerException: its module is on no path.
      return ClassFacts.NONE;
    }
  }

  private InputStream open(TypeElement owner) throws IOException {
    String packageName = elements.getPackageOf(owner).getQualifiedName().toString();
    String binaryName = elements.getBinaryName(owner).toString();
    String file = binaryName.substring(binaryName.lastIndexOf('.') + 1) + ".class";
    ModuleElement module = elements.getModuleOf(owner);
    boolean named = module != null && !module.isUnnamed();
    JavaFileManager.Location location =
        named ? StandardLocation.MODULE_PATH : StandardLocation.CLASS_PATH;
    String path = named ? module.getQualifiedName() + "/" + packageName : packageName;
    return filer.getResource(location, path, file).openInputStream();
  }

  private String signature(ExecutableElement method) {
    return method.getParameters().stream()
        .map(parameter -> descriptor(types.erasure(parameter.asType())))
        .collect(Collectors.joining("", method.getSimpleName() + "(", ")"));
  }

  private String descriptor(TypeMirror type) {
    return switch (type.getKind()) {
      case BOOLEAN -> "Z";
      case BYTE -> "B";
      case SHORT -> "S";
      case INT -> "I";
      case LONG -> "J";
      case CHAR -> "C";
      case FLOAT -> "F";
      case DOUBLE -> "D";
      case ARRAY -> "[" + descriptor(((ArrayType) type).getComponentType());
      default -> {
        TypeElement element = (TypeElement) ((DeclaredType) type).asElement();
        yield "L" + elements.getBinaryName(element).toString().replace('.', '/') + ";";
      }
    };
  }
}
