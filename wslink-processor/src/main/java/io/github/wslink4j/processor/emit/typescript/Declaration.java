package io.github.wslink4j.processor.emit.typescript;

import java.util.List;

/** Something that a module exports. */
sealed interface Declaration {

  /** Its name, which nothing else in the module may have. */
  String name();

  /** {@code export interface Name<T> {…}}. */
  record Interface(TsDoc doc, String name, Code typeParameters, List<Property> properties)
      implements Declaration {
    public Interface {
      properties = List.copyOf(properties);
    }
  }

  /** {@code export type Name<T> = A | B}; of one alternative only if it is no union. */
  record Alias(TsDoc doc, String name, Code typeParameters, List<Code> alternatives)
      implements Declaration {
    public Alias {
      alternatives = List.copyOf(alternatives);
    }
  }

  /** {@code export const Name = {…} as const}, its values literals. */
  record Constants(TsDoc doc, String name, List<Constant> constants) implements Declaration {
    public Constants {
      constants = List.copyOf(constants);
    }
  }

  /** {@code export function name<T>(…): R {…}}. */
  record Function(TsDoc doc, String name, Code typeParameters, Callable callable)
      implements Declaration {}

  /** {@code export class Name extends Base {…}}. */
  record ClassType(
      TsDoc doc,
      String name,
      Code superClass,
      List<Property> fields,
      TsDoc constructorDoc,
      Callable constructor,
      List<Method> methods)
      implements Declaration {
    public ClassType {
      fields = List.copyOf(fields);
      methods = List.copyOf(methods);
    }
  }

  /**
   * A property of an interface or a field of a class.
   *
   * @param name as it stands in the source: quoted if need be, with {@code ?} if it is optional
   * @param modifiers what stands before it, {@code readonly} aside
   * @param type its type; empty if it follows from the value
   * @param value what a field begins with; empty for none
   */
  record Property(TsDoc doc, String modifiers, String name, Code type, Code value) {
    Property(TsDoc doc, String name, Code type) {
      this(doc, "", name, type, Code.EMPTY);
    }

    /** Whether the class keeps it to itself. */
    boolean isPrivate() {
      return name.startsWith("#");
    }
  }

  /** A constant of {@link Constants}; name and value as they stand in the source. */
  record Constant(TsDoc doc, String name, String value) {}

  /**
   * A method of a class.
   *
   * @param async whether what goes wrong before its call is made rejects its promise as well
   */
  record Method(TsDoc doc, String name, boolean async, Callable callable) {}

  /**
   * What functions, constructors and methods have in common.
   *
   * @param result the type it returns; empty for a constructor
   */
  record Callable(List<Parameter> parameters, Code result, List<Line> body) {
    public Callable {
      parameters = List.copyOf(parameters);
      body = List.copyOf(body);
    }
  }

  /** A parameter; the name may have {@code ...} before it, the marker is {@code ?} or nothing. */
  record Parameter(String name, String marker, Code type) {
    Parameter(String name, Code type) {
      this(name, "", type);
    }

    /** Whether it takes all arguments that are left. */
    boolean isRest() {
      return name.startsWith("...");
    }
  }
}
