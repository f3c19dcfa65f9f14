package io.github.wslink4j.processor.declaration;

import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;

/**
 * Reads Jackson's annotations by name, and warns of those that the wire does not honour: an
 * annotation that silently does nothing is worse than none.
 *
 * <p>On a record's component Java copies an annotation to the accessor, the field and the
 * constructor's parameter, wherever it may stand; so all of these are looked at.
 */
final class JacksonReader {

  static final String PACKAGE = "com.fasterxml.jackson.annotation.";

  private static final Map<String, Set<String>> HONOURED =
      Map.of(
          PACKAGE + "JsonProperty", Set.of("value"),
          PACKAGE + "JsonIgnore", Set.of("value"),
          PACKAGE + "JsonInclude", Set.of("value"),
          PACKAGE + "JsonAlias", Set.of("value"),
          PACKAGE + "JsonValue", Set.of("value"),
          PACKAGE + "JsonCreator", Set.of("mode"),
          PACKAGE + "JsonTypeName", Set.of("value"),
          PACKAGE + "JsonTypeInfo", Set.of("use", "include", "property"),
          PACKAGE + "JsonSubTypes", Set.of("value"),
          PACKAGE + "JsonSubTypes.Type", Set.of("value", "name"));

  private static final String ALL_HONOURED =
      "@JsonProperty, @JsonIgnore, @JsonInclude(NON_NULL), @JsonAlias, @JsonValue, @JsonCreator,"
          + " @JsonTypeInfo, @JsonSubTypes and @JsonTypeName";

  private final Compilation compilation;
  private final Problems problems;

  JacksonReader(Compilation compilation, Problems problems) {
    this.compilation = compilation;
    this.problems = problems;
  }

  /** The name that {@code @JsonProperty} gives. */
  Optional<String> name(List<? extends Element> spellings) {
    return find(spellings, "JsonProperty")
        .map(annotation -> annotation.text("value"))
        .filter(name -> !name.isEmpty());
  }

  /** What {@code @JsonAlias} gives. */
  List<String> aliases(List<? extends Element> spellings) {
    return find(spellings, "JsonAlias")
        .map(annotation -> annotation.texts("value"))
        .orElse(List.of());
  }

  /** Whether {@code @JsonIgnore} keeps it at home. */
  boolean isIgnored(List<? extends Element> spellings) {
    return find(spellings, "JsonIgnore")
        .map(annotation -> annotation.flag("value", true))
        .orElse(false);
  }

  /** Whether {@code @JsonInclude} leaves nulls out; if it says nothing, the type's own decides. */
  boolean omitsNull(List<? extends Element> spellings, Element type) {
    return find(spellings, "JsonInclude")
        .or(() -> find(List.of(type), "JsonInclude"))
        .map(annotation -> Set.of("NON_NULL", "NON_ABSENT").contains(annotation.constant("value")))
        .orElse(false);
  }

  Optional<AnnotationUse> find(List<? extends Element> spellings, String simpleName) {
    return spellings.stream()
        .flatMap(element -> AnnotationUse.find(element, PACKAGE + simpleName, compilation).stream())
        .findFirst();
  }

  /** Warns of what is not honoured. */
  void check(List<? extends Element> spellings, String shown, Where where) {
    List<String> told = new ArrayList<>();
    for (Element element : spellings) {
      for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
        AnnotationUse annotation = new AnnotationUse(mirror, compilation);
        if (isJackson(annotation.name()) && !told.contains(annotation.name())) {
          told.add(annotation.name());
          check(annotation, shown, where);
        }
      }
    }
  }

  private static boolean isJackson(String name) {
    return name.startsWith("com.fasterxml.jackson.") || name.startsWith("tools.jackson.");
  }

  private void check(AnnotationUse annotation, String shown, Where where) {
    Set<String> members = HONOURED.get(annotation.name());
    if (members == null) {
      warn(annotation, shown, "", where);
      return;
    }
    annotation.mirror().getElementValues().keySet().stream()
        .map(member -> member.getSimpleName().toString())
        .filter(member -> !members.contains(member))
        .forEach(member -> warn(annotation, shown, " in its \"" + member + "\"", where));
    annotation.annotations("value").forEach(inner -> check(inner, shown, where));
    if (annotation.simpleName().equals("JsonInclude")
        && !Set.of("NON_NULL", "NON_ABSENT", "ALWAYS", "USE_DEFAULTS")
            .contains(annotation.constant("value"))) {
      warn(annotation, shown, " with " + annotation.constant("value"), where);
    }
  }

  private void warn(AnnotationUse annotation, String shown, String part, Where where) {
    String name =
        annotation.name().startsWith(PACKAGE)
            ? annotation.name().substring(PACKAGE.length())
            : annotation.simpleName();
    problems.add(DiagnosticCode.JACKSON_IGNORED, where, name, shown, part, ALL_HONOURED);
  }
}
