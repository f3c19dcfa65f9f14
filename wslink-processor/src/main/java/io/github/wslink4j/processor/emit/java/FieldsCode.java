package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads and writes the fields of a record, an error or a variant. */
final class FieldsCode {

  /** The fields that travel; their numbers are their places. */
  private final List<FieldDefinition> fields;

  private final ValueCode values;

  FieldsCode(List<FieldDefinition> fields, ValueCode values) {
    this.fields = fields.stream().filter(field -> !field.isIgnored()).toList();
    this.values = values;
  }

  /**
   * The constant that holds the names.
   *
   * @param before those that are not the fields' own, and come first
   */
  static CodeBlock names(List<FieldDefinition> all, List<NamesCode.Name> before) {
    List<NamesCode.Name> names = new ArrayList<>(before);
    all.stream()
        .filter(field -> !field.isIgnored())
        .forEach(field -> names.add(new NamesCode.Name(field.wireName(), field.isRequired())));
    return NamesCode.of(names);
  }

  /** Adds the other names that are understood. */
  static void addAliases(List<FieldDefinition> all, int before, CodeBlock.Builder names) {
    List<FieldDefinition> fields = all.stream().filter(field -> !field.isIgnored()).toList();
    for (int i = 0; i < fields.size(); i++) {
      FieldDefinition field = fields.get(i);
      names.add(NamesCode.aliases(i + before, field.wireName(), field.aliases()));
    }
  }

  /** What a field is before it has been read. */
  static CodeBlock initial(Type type) {
    if (type instanceof Type.Ignored ignored) {
      return initial(ignored.javaType());
    }
    if (type instanceof Type.Scalar scalar && !scalar.boxed()) {
      return CodeBlock.of(scalar.kind() == Type.ScalarKind.BOOLEAN ? "false" : "0");
    }
    if (type instanceof Type.Text text && text.kind() == Type.TextKind.CHAR) {
      return CodeBlock.of("0");
    }
    return type instanceof Type.Maybe
        ? CodeBlock.of("$T.empty()", Optional.class)
        : CodeBlock.of("null");
  }

  private static CodeBlock initial(String javaType) {
    return switch (javaType) {
      case "boolean" -> CodeBlock.of("false");
      case "byte", "short", "char", "int", "long", "float", "double" -> CodeBlock.of("0");
      default ->
          javaType.startsWith(Optional.class.getName() + "<")
              ? CodeBlock.of("$T.empty()", Optional.class)
              : CodeBlock.of("null");
    };
  }

  /**
   * A loop that reads the map into locals.
   *
   * @param before how many fields of other kinds come first
   * @param others the cases of those
   */
  CodeBlock readLoop(String names, Names locals, String in, int before, List<CodeBlock> others) {
    if (fields.isEmpty() && others.isEmpty()) {
      return noFields(names, in);
    }
    String number = locals.newName("field");
    CodeBlock.Builder code = CodeBlock.builder().addStatement("$N.beginMap()", in);
    code.beginControlFlow(
        "for (int $N; ($N = $N.nextField($N)) != $T.END; )",
        number,
        number,
        in,
        names,
        Library.WIRE_READER);
    code.beginControlFlow("switch ($N)", number);
    others.forEach(code::add);
    for (int i = 0; i < fields.size(); i++) {
      FieldDefinition field = fields.get(i);
      code.addStatement(
          "case $L -> $N = $L",
          i + before,
          locals.get(field.javaName()),
          values.read(field.type(), in, field.javaName()));
    }
    code.addStatement("default -> $N.skipValue()", in).endControlFlow();
    return code.endControlFlow().build();
  }

  private static CodeBlock noFields(String names, String in) {
    return CodeBlock.builder()
        .addStatement("$N.beginMap()", in)
        .beginControlFlow("while ($N.nextField($N) != $T.END)", in, names, Library.WIRE_READER)
        .addStatement("$N.skipValue()", in)
        .endControlFlow()
        .build();
  }

  /**
   * Writes the map.
   *
   * @param begun statements for what comes first, and how many fields that is
   */
  CodeBlock write(String names, Names locals, String out, CodeBlock subject, Begun begun) {
    CodeBlock.Builder code = CodeBlock.builder();
    List<FieldDefinition> omittable = fields.stream().filter(FieldsCode::isOmittable).toList();
    String size = sizeOf(omittable, locals, out, subject, begun.count(), code);
    code.addStatement("$N.beginMap($L)", out, size).add(begun.statements());
    for (int i = 0; i < fields.size(); i++) {
      FieldDefinition field = fields.get(i);
      int number = i + begun.count();
      if (isOmittable(field)) {
        CodeBlock value = CodeBlock.of("$N", locals.get(field.javaName()));
        code.beginControlFlow("if ($L)", isThere(field, value));
        CodeBlock inside =
            field.type() instanceof Type.Maybe ? CodeBlock.of("$L.get()", value) : value;
        writeField(field, inner(field.type()), inside, number, names, out, code);
        code.endControlFlow();
      } else {
        CodeBlock value = CodeBlock.of("$L.$N()", subject, field.accessor());
        writeField(field, field.type(), value, number, names, out, code);
      }
    }
    return code.addStatement("$N.endMap()", out).build();
  }

  /**
   * What stands in a map before the fields.
   *
   * @param count how many
   * @param statements write them
   */
  record Begun(int count, CodeBlock statements) {
    static final Begun NOTHING = new Begun(0, CodeBlock.of(""));
  }

  private String sizeOf(
      List<FieldDefinition> omittable,
      Names locals,
      String out,
      CodeBlock subject,
      int before,
      CodeBlock.Builder code) {
    int always = fields.size() - omittable.size() + before;
    if (omittable.isEmpty()) {
      return String.valueOf(always);
    }
    String size = locals.newName("size");
    code.addStatement("int $N = $L", size, always);
    for (FieldDefinition field : omittable) {
      String local = locals.newName(field.javaName(), field.javaName());
      CodeBlock value = CodeBlock.of("$L.$N()", subject, field.accessor());
      code.addStatement("var $N = $L", local, value);
      if (field.type() instanceof Type.Maybe) {
        code.addStatement("$N.refuseNull($N, $S)", out, local, field.javaName());
      }
      code.beginControlFlow("if ($L)", isThere(field, CodeBlock.of("$N", local)));
      code.addStatement("$N++", size).endControlFlow();
    }
    return size;
  }

  private void writeField(
      FieldDefinition field,
      Type type,
      CodeBlock value,
      int number,
      String names,
      String out,
      CodeBlock.Builder code) {
    String writer = out + ".writeField(" + names + ", " + number + ")";
    code.addStatement(values.write(type, value, writer, field.javaName()));
  }

  private static boolean isOmittable(FieldDefinition field) {
    return field.type() instanceof Type.Maybe
        || (field.omitNull() && field.type() instanceof Type.Nullable);
  }

  private static CodeBlock isThere(FieldDefinition field, CodeBlock value) {
    return field.type() instanceof Type.Maybe
        ? CodeBlock.of("$L.isPresent()", value)
        : CodeBlock.of("$L != null", value);
  }

  private static Type inner(Type type) {
    if (type instanceof Type.Maybe maybe) {
      return maybe.value();
    }
    return type instanceof Type.Nullable nullable ? nullable.value() : type;
  }
}
