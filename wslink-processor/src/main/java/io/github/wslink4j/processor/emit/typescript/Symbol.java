package io.github.wslink4j.processor.emit.typescript;

/**
 * Something that a module exports: what code refers to, so that imports follow from use.
 *
 * @param module a package such as {@code @wslink4j/client}, or the path of a generated module
 *     without its ending
 * @param name what the module calls it
 */
record Symbol(String module, String name) {

  /** A reference that is gone from JavaScript: a type. */
  Code asType() {
    return new Code(new Fragment.Reference(this, false));
  }

  /** A reference that JavaScript needs too. */
  Code asValue() {
    return new Code(new Fragment.Reference(this, true));
  }
}
