package io.github.wslink4j.processor.emit.typescript;

import java.util.List;

/** A piece of {@link Code}. */
sealed interface Fragment {

  /** Text that stands as it is. */
  record Text(String text) implements Fragment {}

  /**
   * The name of something that a module exports.
   *
   * @param value whether JavaScript needs it; otherwise it is mentioned as a type only
   */
  record Reference(Symbol symbol, boolean value) implements Fragment {}

  /** A symbol as the value of a property; shorthand if both have the same name. */
  record Entry(String property, Reference reference) implements Fragment {}

  /** Code that JavaScript leaves out. */
  record TypeOnly(Code code) implements Fragment {}

  /** An object type, written where it is used. */
  record ObjectType(List<Code> members) implements Fragment {
    public ObjectType {
      members = List.copyOf(members);
    }
  }
}
