package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import io.github.wslink4j.processor.contract.CamelCase;
import io.github.wslink4j.processor.contract.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * The codecs that a generated class keeps in fields, because they are made of others. Each is made
 * once; one that depends on a type parameter belongs to the instance, all others to the class.
 */
final class CodecFields {

  private static final Pattern NO_NAME_CHARACTER = Pattern.compile("\\W");

  private final CodecExpressions expressions;
  private final Names names;
  private final Map<Type, String> fields = new LinkedHashMap<>();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<FieldSpec> instanceFields = new ArrayList<>();
  private final CodeBlock.Builder assignments = CodeBlock.builder();
  private final Set<String> variables = new HashSet<>();

  /**
   * For one generated class.
   *
   * @param names the names that its fields have already
   */
  CodecFields(CodecExpressions expressions, Names names) {
    this.expressions = expressions;
    this.names = names;
  }

  /**
   * An expression that gives a type's codec at no cost.
   *
   * @param hint what the type is for, in camel case: the name of the field, if it becomes one
   */
  CodeBlock codec(Type type, String hint) {
    if (!isMade(type)) {
      if (type instanceof Type.Variable variable) {
        variables.add(variable.name());
      }
      return expressions.ready(type);
    }
    String name = fields.computeIfAbsent(type, made -> add(made, hint));
    // A local of the same name, after a record's component, must not hide an instance field.
    return CodeBlock.of(mentionsVariable(type) ? "this.$N" : "$N", name);
  }

  /** Whether a type's codec has to be made, and does not lie ready. */
  static boolean isMade(Type type) {
    return type instanceof Type.Sequence
        || type instanceof Type.Mapping
        || type instanceof Type.Maybe
        || type instanceof Type.Nullable
        || type instanceof Type.Custom
        || (type instanceof Type.Named named && !named.arguments().isEmpty());
  }

  private String add(Type type, String hint) {
    CodeBlock expression = expressions.of(type);
    if (mentionsVariable(type)) {
      String name = names.newName(hint + "Codec");
      instanceFields.add(
          FieldSpec.builder(JavaTypes.codecOf(type), name, Modifier.PRIVATE, Modifier.FINAL)
              .build());
      assignments.addStatement("this.$N = $L", name, expression);
      return name;
    }
    String name = names.newName(constantName(hint));
    constants.add(
        FieldSpec.builder(
                JavaTypes.codecOf(type), name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(expression)
            .build());
    return name;
  }

  static String constantName(String camel) {
    String words = CamelCase.separated(camel, '_');
    return NO_NAME_CHARACTER.matcher(words).replaceAll("_").toUpperCase(Locale.ROOT);
  }

  private static boolean mentionsVariable(Type type) {
    return type instanceof Type.Variable
        || type.parts().stream().anyMatch(CodecFields::mentionsVariable);
  }

  /** Whether a type parameter's own codec is used, beside what is made of it. */
  boolean uses(String variable) {
    return variables.contains(variable);
  }

  List<FieldSpec> constants() {
    return constants;
  }

  List<FieldSpec> instanceFields() {
    return instanceFields;
  }

  CodeBlock assignments() {
    return assignments.build();
  }
}
