package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.emit.typescript.Declaration.Alias;
import io.github.wslink4j.processor.emit.typescript.Declaration.Callable;
import io.github.wslink4j.processor.emit.typescript.Declaration.ClassType;
import io.github.wslink4j.processor.emit.typescript.Declaration.Constants;
import io.github.wslink4j.processor.emit.typescript.Declaration.Function;
import io.github.wslink4j.processor.emit.typescript.Declaration.Interface;
import io.github.wslink4j.processor.emit.typescript.Declaration.Method;
import io.github.wslink4j.processor.emit.typescript.Declaration.Property;
import java.util.List;

/**
 * Prints declarations as source, or as {@code tsc} prints them: indented by four, without blank
 * lines, on one line what the source breaks, types gone or bodies gone.
 */
final class DeclarationPrinter {
  private static final String EXPORT = "export ";

  private final Target target;
  private final CodePrinter out;

  DeclarationPrinter(Target target, Scope scope) {
    this.target = target;
    this.out = new CodePrinter(target, scope);
  }

  /** What was printed. */
  String text() {
    return out.text();
  }

  /** What it mentions. */
  References references() {
    return out.references();
  }

  void print(Declaration declaration) {
    if (declaration instanceof Interface type) {
      print(type);
    } else if (declaration instanceof Alias alias) {
      print(alias);
    } else if (declaration instanceof Constants constants) {
      print(constants);
    } else if (declaration instanceof Function function) {
      print(function);
    } else {
      print((ClassType) declaration);
    }
  }

  /** Prints a method without its comment. */
  void print(Method method) {
    boolean async = method.async() && target != Target.DECLARATIONS;
    print(Code.of(async ? "async " : "", method.name()), method.callable());
  }

  private void print(Interface type) {
    if (target == Target.JAVASCRIPT) {
      return;
    }
    out.blankLine();
    out.doc(type.doc());
    Code head = Code.of(EXPORT, "interface ", type.name(), type.typeParameters(), " {");
    if (type.properties().isEmpty() && target == Target.SOURCE) {
      out.line(Code.of(head, "}"));
      return;
    }
    out.line(head);
    out.indent();
    for (Property property : type.properties()) {
      out.doc(property.doc());
      out.line(Code.of("readonly ", property.name(), ": ", property.type(), ";"));
    }
    out.outdent();
    out.line("}");
  }

  private void print(Alias alias) {
    if (target == Target.JAVASCRIPT) {
      return;
    }
    out.blankLine();
    out.doc(alias.doc());
    Code head = Code.of(EXPORT, "type ", alias.name(), alias.typeParameters(), " =");
    Code oneLine = Code.of(head, " ", Code.join(" | ", alias.alternatives()), ";");
    if (out.fits(oneLine)) {
      out.line(oneLine);
      return;
    }
    out.line(head);
    out.indent();
    for (int i = 0; i < alias.alternatives().size(); i++) {
      boolean last = i == alias.alternatives().size() - 1;
      out.line(Code.of("| ", alias.alternatives().get(i), last ? ";" : ""));
    }
    out.outdent();
  }

  private void print(Constants constants) {
    boolean declared = target == Target.DECLARATIONS;
    out.blankLine();
    out.doc(constants.doc());
    out.line(
        EXPORT
            + (declared ? "declare const " : "const ")
            + constants.name()
            + (declared ? ": {" : " = {"));
    out.indent();
    for (Declaration.Constant constant : constants.constants()) {
      out.doc(constant.doc());
      out.line(
          declared
              ? "readonly " + constant.name() + ": " + constant.value() + ";"
              : constant.name() + ": " + constant.value() + ",");
    }
    out.outdent();
    out.line(declared ? Code.of("};") : Code.of("}", Code.typeOnly(" as const"), ";"));
  }

  private void print(Function function) {
    out.blankLine();
    out.doc(function.doc());
    String head =
        EXPORT + (target == Target.DECLARATIONS ? "declare " : "") + "function " + function.name();
    print(Code.of(head, Code.typeOnly(function.typeParameters())), function.callable());
  }

  private void print(ClassType type) {
    out.blankLine();
    out.doc(type.doc());
    out.line(
        Code.of(
            EXPORT,
            target == Target.DECLARATIONS ? "declare class " : "class ",
            type.name(),
            type.superClass().isEmpty() ? "" : Code.of(" extends ", type.superClass()),
            " {"));
    out.indent();
    printFields(type.fields());
    out.blankLine();
    out.doc(type.constructorDoc());
    print(Code.of("constructor"), type.constructor());
    for (Method method : type.methods()) {
      out.blankLine();
      out.doc(method.doc());
      print(method);
    }
    out.outdent();
    out.line("}");
  }

  private void printFields(List<Property> fields) {
    if (target == Target.DECLARATIONS && fields.stream().anyMatch(Property::isPrivate)) {
      out.line("#private;");
    }
    for (Property field : fields) {
      if (target == Target.DECLARATIONS && field.isPrivate()) {
        continue;
      }
      String modifiers = target == Target.SOURCE ? field.modifiers() : "";
      out.doc(field.doc());
      out.line(
          Code.of(
              Code.typeOnly(modifiers, "readonly "),
              field.name(),
              field.type().isEmpty() ? "" : Code.typeOnly(": ", field.type()),
              field.value().isEmpty() ? "" : Code.of(" = ", field.value()),
              ";"));
    }
  }

  private void print(Code head, Callable callable) {
    Code result = callable.result().isEmpty() ? Code.EMPTY : Code.typeOnly(": ", callable.result());
    Code tail = target == Target.DECLARATIONS ? Code.of(result, ";") : Code.of(result, " {");
    Code parameters =
        callable.parameters().stream()
            .map(DeclarationPrinter::parameter)
            .collect(Code.joining(", "));
    Code oneLine = Code.of(head, "(", parameters, ")", tail);
    if (out.fits(oneLine)) {
      out.line(oneLine);
    } else {
      out.line(Code.of(head, "("));
      out.indent();
      for (Declaration.Parameter parameter : callable.parameters()) {
        out.line(Code.of(parameter(parameter), parameter.isRest() ? "" : ","));
      }
      out.outdent();
      out.line(Code.of(")", tail));
    }
    if (target != Target.DECLARATIONS) {
      out.indent();
      callable.body().forEach(out::line);
      out.outdent();
      out.line("}");
    }
  }

  private static Code parameter(Declaration.Parameter parameter) {
    return Code.of(parameter.name(), Code.typeOnly(parameter.marker(), ": ", parameter.type()));
  }
}
