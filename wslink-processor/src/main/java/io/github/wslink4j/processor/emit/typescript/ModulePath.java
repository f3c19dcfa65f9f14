package io.github.wslink4j.processor.emit.typescript;

import static java.util.stream.Collectors.joining;

import io.github.wslink4j.processor.contract.CamelCase;
import io.github.wslink4j.processor.contract.JavaName;
import java.nio.file.Path;
import java.util.Set;

/**
 * Where the module of a Java type is, and how others import it.
 *
 * <p>Each type has a module of its own, nested ones too ({@code com/acme/shape.circle}): what a
 * module holds then follows from its type alone, whichever services reach it, so that a service can
 * be compiled without the others.
 */
final class ModulePath {

  /** {@code shape.d.ts} would be declarations, and {@code index} is the package's. */
  private static final Set<String> SPECIAL = Set.of("d", "index");

  private ModulePath() {}

  /** The path without ending, such as {@code com/acme/mesh-info}. */
  static String of(JavaName name) {
    String file = name.simpleNames().stream().map(ModulePath::kebab).collect(joining("."));
    return name.packageName().isEmpty() ? file : name.packageName().replace('.', '/') + "/" + file;
  }

  /** How one module names another in an import: packages as they are, modules by relative path. */
  static String specifier(String from, String to) {
    if (to.startsWith("@")) {
      return to;
    }
    Path folder = Path.of("/" + from).getParent();
    String relative = folder.relativize(Path.of("/" + to)).toString().replace('\\', '/');
    return (relative.startsWith(".") ? relative : "./" + relative) + ".js";
  }

  private static String kebab(String name) {
    String kebab = CamelCase.separated(name, '-');
    return SPECIAL.contains(kebab) ? kebab + "_" : kebab;
  }
}
