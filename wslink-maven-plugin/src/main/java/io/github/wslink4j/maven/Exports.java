package io.github.wslink4j.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a module exports to users, read off its declarations. Functions are not among it: they are
 * there for other modules.
 *
 * @param values names of classes and constants, some of which are types at the same time
 * @param types names that are types only
 */
record Exports(List<String> values, List<String> types) {
  private static final Pattern EXPORT =
      Pattern.compile(
          "(?m)^export (?<kind>declare class|declare const|interface|type) (?<name>[^\\s<:=({;]+)");

  static Exports of(String declarations) {
    List<String> values = new ArrayList<>();
    List<String> types = new ArrayList<>();
    Matcher matcher = EXPORT.matcher(declarations);
    while (matcher.find()) {
      List<String> names = matcher.group("kind").startsWith("declare") ? values : types;
      names.add(matcher.group("name"));
    }
    types.removeAll(values);
    return new Exports(List.copyOf(values), List.copyOf(types));
  }
}
