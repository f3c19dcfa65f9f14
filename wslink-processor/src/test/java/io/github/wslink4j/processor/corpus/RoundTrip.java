package io.github.wslink4j.processor.corpus;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * A service beside a service of the corpus, in its package, which gives and takes one value of each
 * type that the other one mentions: {@code T give0(); void take0(T value);}.
 *
 * @param service the service of the corpus
 * @param types the types
 */
record RoundTrip(Class<?> service, List<JavaType> types) {

  private static final String SUFFIX = "RoundTrip";

  static RoundTrip of(Class<?> service) {
    Promises promises = new Promises(service);
    Set<JavaType> types = new LinkedHashSet<>();
    for (Method method : promises.methods()) {
      types.addAll(promises.arguments(method));
      types.add(promises.result(method));
      promises.errors(method).forEach(error -> types.addAll(fields(error)));
    }
    types.removeIf(JavaType::isNothing);
    return new RoundTrip(service, List.copyOf(types));
  }

  /**
   * What travels of an error. A record that it is made of does not travel itself, but is spread.
   */
  private static List<JavaType> fields(JavaType error) {
    List<JavaType> parts = Makers.parts(error);
    return parts.size() == 1 && parts.get(0).raw().isRecord() ? Makers.parts(parts.get(0)) : parts;
  }

  /** Whether an interface is one of these. */
  static boolean is(Class<?> type) {
    return type.getSimpleName().endsWith(SUFFIX);
  }

  /** The source by its path; none if no type is mentioned. */
  Map<String, String> sources() {
    return types.isEmpty() ? Map.of() : Map.of(toString().replace('.', '/') + ".java", source());
  }

  private String source() {
    List<String> lines = new ArrayList<>();
    if (!service.getPackageName().isEmpty()) {
      lines.add("package " + service.getPackageName() + ";");
    }
    // All of them are served at once, so their names on the wire must differ.
    lines.add("@io.github.wslink4j.ExportRPC(\"" + toString().toLowerCase(Locale.ROOT) + "\")");
    String visibility = Modifier.isPublic(service.getModifiers()) ? "public " : "";
    lines.add(visibility + "interface " + service.getSimpleName() + SUFFIX + " {");
    for (int i = 0; i < types.size(); i++) {
      String type = types.get(i).source();
      lines.add("  %s give%d();".formatted(type, i));
      lines.add("  void take%d(%s value);".formatted(i, type));
    }
    lines.add("}");
    return String.join("\n", lines);
  }

  /** The full name of the interface. */
  @Override
  public String toString() {
    String packageName = service.getPackageName();
    String simpleName = service.getSimpleName() + SUFFIX;
    return packageName.isEmpty() ? simpleName : packageName + "." + simpleName;
  }
}
