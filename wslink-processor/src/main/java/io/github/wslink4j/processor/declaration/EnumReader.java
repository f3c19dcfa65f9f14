package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Reads enums. */
final class EnumReader {

  private final JacksonReader jackson;
  private final JavadocReader javadoc;
  private final Problems problems;

  EnumReader(JacksonReader jackson, JavadocReader javadoc, Problems problems) {
    this.jackson = jackson;
    this.javadoc = javadoc;
    this.problems = problems;
  }

  EnumDefinition read(TypeElement element, Use use, DataTypeReader.Members members) {
    String shown = element.getSimpleName().toString();
    jackson.check(List.of(element), shown, use.where());
    List<ConstantDefinition> constants =
        element.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(constant -> readConstant(constant, shown, members))
            .toList();
    if (constants.isEmpty()) {
      problems.add(DiagnosticCode.EMPTY_ENUM, use.where(), shown, use.path());
    }
    return new EnumDefinition(
        Compilation.nameOf(element),
        Compilation.visibilityOf(element) == TypeDeclaration.Visibility.PUBLIC,
        constants,
        javadoc.read(element));
  }

  private ConstantDefinition readConstant(
      Element constant, String shown, DataTypeReader.Members members) {
    String name = constant.getSimpleName().toString();
    List<Element> spellings = List.of(constant);
    jackson.check(spellings, shown + "." + name, members.place(constant));
    return new ConstantDefinition(
        name,
        jackson.name(spellings).orElse(name),
        jackson.aliases(spellings),
        javadoc.read(constant));
  }
}
