package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * What all generated classes have in common: the {@code @Generated} annotation, the suppressed
 * warnings, and how they become text. There is one place for it, so that no emitter forgets it.
 */
final class JavaClass {

  private static final String PROCESSOR = "io.github.wslink4j.processor.WslinkProcessor";

  /** The classes of java.lang that generated code names. */
  private static final Set<String> JAVA_LANG =
      Set.of(
          "Boolean",
          "Byte",
          "CharSequence",
          "Character",
          "Double",
          "Exception",
          "Float",
          "IllegalArgumentException",
          "Integer",
          "Long",
          "Object",
          "Override",
          "Short",
          "String",
          "SuppressWarnings",
          "Void");

  private JavaClass() {}

  /**
   * Begins a class.
   *
   * @param name its name
   * @param isPublic whether code outside of its package sees it
   * @param deprecations the warnings about deprecated things that it must use
   */
  static TypeSpec.Builder begin(
      JavaName name,
      boolean isPublic,
      SortedSet<String> deprecations,
      JavaSurroundings surroundings) {
    TypeSpec.Builder type = TypeSpec.classBuilder(name.simpleName()).addModifiers(Modifier.FINAL);
    if (isPublic) {
      type.addModifiers(Modifier.PUBLIC);
    }
    if (surroundings.seesGenerated()) {
      type.addAnnotation(
          AnnotationSpec.builder(Library.GENERATED).addMember("value", "$S", PROCESSOR).build());
    }
    List<String> warnings = new ArrayList<>(deprecations);
    if (isPublic && surroundings.inNamedModule()) {
      warnings.add("exports");
    }
    if (!warnings.isEmpty()) {
      type.addAnnotation(suppress(warnings));
    }
    return type;
  }

  private static AnnotationSpec suppress(List<String> warnings) {
    CodeBlock list =
        warnings.stream()
            .map(warning -> CodeBlock.of("$S", warning))
            .collect(CodeBlock.joining(", "));
    return AnnotationSpec.builder(ClassName.get(SuppressWarnings.class))
        .addMember("value", warnings.size() == 1 ? "$L" : "{$L}", list)
        .build();
  }

  /** Ends a class. */
  static GeneratedFile end(JavaName name, TypeSpec.Builder type, Contract contract) {
    return GeneratedFile.source(
        name.canonical(),
        () -> text(name, type, contract),
        contract.service(),
        contract.service().topLevel());
  }

  /** Ends a class: what its file holds. */
  static String text(JavaName name, TypeSpec.Builder type, Contract contract) {
    JavaFile file =
        JavaFile.builder(name.packageName(), type.build())
            .indent("  ")
            .skipJavaLangImports(!hidesJavaLang(contract))
            .build();
    return file.toString();
  }

  /** Whether a type of the contract has the name of a class that needs no import otherwise. */
  private static boolean hidesJavaLang(Contract contract) {
    return Stream.concat(
            Stream.of(contract.service()), contract.types().stream().map(TypeDefinition::name))
        .map(JavaName::topLevelName)
        .anyMatch(JAVA_LANG::contains);
  }
}
