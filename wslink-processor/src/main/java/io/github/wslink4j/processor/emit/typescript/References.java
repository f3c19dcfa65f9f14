package io.github.wslink4j.processor.emit.typescript;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The symbols that a text mentions, in the order of their first mention. */
final class References {
  private final Map<Symbol, Boolean> asValue = new LinkedHashMap<>();

  void add(Fragment.Reference reference) {
    asValue.merge(reference.symbol(), reference.value(), Boolean::logicalOr);
  }

  Set<Symbol> symbols() {
    return asValue.keySet();
  }

  boolean contains(Symbol symbol) {
    return asValue.containsKey(symbol);
  }

  /** Whether the text needs the symbol's value, not only its type. */
  boolean isValue(Symbol symbol) {
    return asValue.getOrDefault(symbol, false);
  }
}
