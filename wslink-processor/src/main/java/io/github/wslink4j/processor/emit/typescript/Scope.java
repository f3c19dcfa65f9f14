package io.github.wslink4j.processor.emit.typescript;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the names in one module mean: those that it declares, and those that it imports. */
final class Scope {
  private static final Comparator<String> PACKAGES_FIRST =
      Comparator.comparing((String specifier) -> specifier.startsWith("."))
          .thenComparing(Comparator.naturalOrder());

  private final References references;
  private final Map<Symbol, String> names;
  private final Set<String> taken;
  private final Map<Symbol, String> specifiers = new HashMap<>();
  private final IdentityHashMap<TsDoc, List<String>> comments = new IdentityHashMap<>();

  private Scope(String path, References references, Map<Symbol, String> names, Set<String> taken) {
    this.references = references;
    this.names = names;
    this.taken = taken;
    names.keySet().forEach(it -> specifiers.put(it, ModulePath.specifier(path, it.module())));
  }

  static Scope of(TypeScriptModule module) {
    Scope unnamed = new Scope(module.path(), new References(), Map.of(), Set.of());
    DeclarationPrinter printer = new DeclarationPrinter(Target.SOURCE, unnamed);
    module.declarations().forEach(printer::print);

    Set<String> taken = new HashSet<>();
    for (Declaration declaration : module.declarations()) {
      taken.add(declaration.name());
      if (declaration instanceof Declaration.Function function) {
        function.callable().parameters().forEach(parameter -> taken.add(parameter.name()));
      }
    }
    Map<Symbol, String> names = new HashMap<>();
    for (Symbol symbol : printer.references().symbols()) {
      if (!symbol.module().equals(module.path())) {
        names.put(symbol, Identifiers.claim(symbol.name(), taken));
      }
    }
    return new Scope(module.path(), printer.references(), names, taken);
  }

  /** What the module calls a symbol. */
  String nameOf(Symbol symbol) {
    return names.getOrDefault(symbol, symbol.name());
  }

  /** The lines of a comment, which are the same in every target. */
  List<String> comment(TsDoc doc) {
    if (taken.isEmpty()) {
      return List.of(); // Names are being collected still, and comments add none.
    }
    // Links lead to what the module declares or imports.
    return comments.computeIfAbsent(doc, it -> it.lines(taken::contains));
  }

  /**
   * The import statements of a target.
   *
   * @param used what the target mentions; the rest is not imported. In what way it is imported
   *     follows from the source, as it does for {@code tsc}
   */
  String imports(Target target, References used) {
    Map<String, List<Symbol>> byModule = new TreeMap<>(PACKAGES_FIRST);
    for (Symbol symbol : names.keySet()) {
      boolean needed = target == Target.JAVASCRIPT ? used.isValue(symbol) : used.contains(symbol);
      if (needed) {
        byModule.computeIfAbsent(specifiers.get(symbol), key -> new ArrayList<>()).add(symbol);
      }
    }
    return byModule.entrySet().stream()
        .map(entry -> importStatement(target, entry.getKey(), entry.getValue()))
        .collect(joining());
  }

  private String importStatement(Target target, String specifier, List<Symbol> symbols) {
    boolean typesOnly =
        names.keySet().stream()
            .filter(symbol -> specifier.equals(specifiers.get(symbol)))
            .noneMatch(references::isValue);
    List<String> list =
        symbols.stream()
            .sorted(comparing(Symbol::name, String.CASE_INSENSITIVE_ORDER))
            .map(it -> (typesOnly || references.isValue(it) ? "" : "type ") + imported(it))
            .toList();
    String head = "import " + (typesOnly ? "type " : "") + "{";
    String tail = "} from \"" + specifier + "\";\n";
    String oneLine = head + " " + String.join(", ", list) + " " + tail;
    // No comma behind the last: tsc would carry it over to the one line that it makes of them.
    return target == Target.SOURCE && oneLine.length() > CodePrinter.WIDTH
        ? head + "\n  " + String.join(",\n  ", list) + "\n" + tail
        : oneLine;
  }

  private String imported(Symbol symbol) {
    String name = nameOf(symbol);
    return name.equals(symbol.name()) ? name : symbol.name() + " as " + name;
  }
}
