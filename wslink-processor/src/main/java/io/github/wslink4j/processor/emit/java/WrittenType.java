package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import com.palantir.javapoet.WildcardTypeName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types of which only the source code is known, without imports: it is taken apart for those. */
final class WrittenType {

  /** What is taken for a class is one, if its packages are in lower case. */
  private static final Pattern CLASS =
      Pattern.compile("([a-z_][a-z0-9_]*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

  private static final Map<String, TypeName> PRIMITIVES =
      Stream.of(
              TypeName.BOOLEAN,
              TypeName.BYTE,
              TypeName.CHAR,
              TypeName.DOUBLE,
              TypeName.FLOAT,
              TypeName.INT,
              TypeName.LONG,
              TypeName.SHORT)
          .collect(Collectors.toMap(TypeName::toString, primitive -> primitive));

  private static final String ARRAY = "[]";
  private static final String EXTENDS = "? extends ";
  private static final String SUPER = "? super ";

  private WrittenType() {}

  static TypeName of(String text) {
    if (text.startsWith(EXTENDS)) {
      return WildcardTypeName.subtypeOf(of(text.substring(EXTENDS.length())));
    }
    if (text.startsWith(SUPER)) {
      return WildcardTypeName.supertypeOf(of(text.substring(SUPER.length())));
    }
    if (text.endsWith(ARRAY)) {
      return ArrayTypeName.of(of(text.substring(0, text.length() - ARRAY.length())));
    }
    int begin = text.indexOf('<');
    String name = begin < 0 ? text : text.substring(0, begin);
    if (!CLASS.matcher(name).matches()) {
      // A type variable's name is emitted as it is.
      return PRIMITIVES.getOrDefault(text, TypeVariableName.get(text));
    }
    ClassName type = ClassName.bestGuess(name);
    return begin < 0
        ? type
        : ParameterizedTypeName.get(
            type,
            arguments(text.substring(begin + 1, text.length() - 1)).stream()
                .map(WrittenType::of)
                .toArray(TypeName[]::new));
  }

  /** Parts at the commas that stand between no further brackets. */
  private static List<String> arguments(String text) {
    List<String> arguments = new ArrayList<>();
    int depth = 0;
    int begin = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '<') {
        depth++;
      } else if (c == '>') {
        depth--;
      } else if (c == ',' && depth == 0) {
        arguments.add(text.substring(begin, i));
        begin = i + 2;
      }
    }
    arguments.add(text.substring(begin));
    return arguments;
  }
}
