package io.github.wslink4j.processor.check;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** A wire name and its aliases. */
final class Names {

  private Names() {}

  /** The name first; an alias that repeats is one name. */
  static List<String> of(String name, List<String> aliases) {
    LinkedHashSet<String> names = new LinkedHashSet<>();
    names.add(name);
    names.addAll(aliases);
    return new ArrayList<>(names);
  }
}
