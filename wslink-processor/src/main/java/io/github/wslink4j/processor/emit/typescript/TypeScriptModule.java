package io.github.wslink4j.processor.emit.typescript;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.List;

/**
 * A TypeScript module.
 *
 * @param path where it is, without ending: {@code com/acme/camera}
 * @param source the Java type that it is made of
 * @param declarations what it exports
 */
record TypeScriptModule(String path, JavaName source, List<Declaration> declarations) {
  TypeScriptModule {
    declarations = List.copyOf(declarations);
  }
}
