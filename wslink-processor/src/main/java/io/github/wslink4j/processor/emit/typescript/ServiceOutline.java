package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.emit.typescript.Declaration.ClassType;
import io.github.wslink4j.processor.emit.typescript.Declaration.Method;
import java.util.List;

/**
 * What a generated client offers, for documents about it.
 *
 * @param module the path of its module below {@link TypeScriptEmitter#ROOT}, without ending
 * @param name the class's name
 * @param description what the service is, as Markdown; empty if its author did not say
 * @param members its methods, then its topics
 */
public record ServiceOutline(String module, String name, String description, List<Member> members) {

  /** Copies the list. */
  public ServiceOutline {
    members = List.copyOf(members);
  }

  /**
   * A method of the class.
   *
   * @param signature as the declaration has it
   * @param description what it does, as Markdown; empty if its author did not say
   */
  public record Member(String signature, String description) {}

  /** The outline of a service's client. */
  public static ServiceOutline of(Contract contract) {
    TypeScriptModule module = new ServiceModule(contract).module();
    Scope scope = Scope.of(module);
    ClassType type = (ClassType) module.declarations().get(0);
    return new ServiceOutline(
        module.path(),
        type.name(),
        description(type.doc()),
        type.methods().stream().map(method -> member(method, scope)).toList());
  }

  private static Member member(Method method, Scope scope) {
    DeclarationPrinter printer = new DeclarationPrinter(Target.DECLARATIONS, scope);
    printer.print(method);
    return new Member(printer.text().strip().replaceFirst(";$", ""), description(method.doc()));
  }

  private static String description(TsDoc doc) {
    String text = markdown(doc.description());
    return doc.tags().stream()
        .filter(tag -> tag.head().equals("@deprecated"))
        .map(tag -> "**Deprecated.** " + markdown(tag.text()) + "\n\n" + text)
        .findFirst()
        .orElse(text)
        .strip();
  }

  private static String markdown(String javadoc) {
    return JavadocConverter.markdown(javadoc, name -> false);
  }
}
