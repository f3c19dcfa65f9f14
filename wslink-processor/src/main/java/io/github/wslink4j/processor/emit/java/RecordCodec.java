package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import java.util.List;

/** Writes the codec of a record: a map, with a field for each component. */
final class RecordCodec {

  private RecordCodec() {}

  static void write(RecordDefinition definition, CodecClass codec) {
    List<FieldDefinition> fields = definition.fields();
    CodeBlock.Builder constant = FieldsCode.names(fields, List.of()).toBuilder();
    FieldsCode.addAliases(fields, 0, constant);
    String names = codec.constant(Library.FIELDS, "FIELDS", constant.build());
    FieldsCode code = new FieldsCode(fields, codec.values());
    codec.method(read(fields, codec, code, names));
    codec.method(write(codec, code, names));
  }

  private static MethodSpec read(
      List<FieldDefinition> fields, CodecClass codec, FieldsCode code, String names) {
    Names locals = codec.locals();
    String in = locals.newName("in");
    MethodSpec.Builder method = codec.read(in);
    for (FieldDefinition field : fields) {
      String local = locals.newName(field.javaName(), field.javaName());
      method.addStatement(
          "$T $N = $L", JavaTypes.of(field.type()), local, FieldsCode.initial(field.type()));
    }
    method.addCode(code.readLoop(names, locals, in, 0, List.of()));
    CodeBlock value = CodeBlock.of("$L($L)", codec.construction(), arguments(fields, locals));
    codec.returnNew(value, in, locals, method);
    return method.build();
  }

  static CodeBlock arguments(List<FieldDefinition> fields, Names locals) {
    return fields.stream()
        .map(field -> CodeBlock.of("$N", locals.get(field.javaName())))
        .collect(CodeBlock.joining(", "));
  }

  private static MethodSpec write(CodecClass codec, FieldsCode code, String names) {
    Names locals = codec.locals();
    String out = locals.newName("out");
    String value = locals.newName("value");
    return codec
        .write(out, value)
        .addCode(
            code.write(names, locals, out, CodeBlock.of("$N", value), FieldsCode.Begun.NOTHING))
        .build();
  }
}
