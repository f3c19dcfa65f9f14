package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Spread;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the codec of a checked exception: a map of what its constructor takes, the message
 * included where it takes one.
 */
final class ErrorCodec {

  private static final String MESSAGE = "message";

  /** Throwables need not have a message. */
  private static final Type TEXT = new Type.Nullable(new Type.Text(Type.TextKind.STRING));

  private final ErrorDefinition definition;
  private final CodecClass codec;
  private final FieldsCode code;
  private final int before;

  private ErrorCodec(ErrorDefinition definition, CodecClass codec) {
    this.definition = definition;
    this.codec = codec;
    this.code = new FieldsCode(definition.fields(), codec.values());
    this.before = definition.takesMessage() ? 1 : 0;
  }

  static void write(ErrorDefinition definition, CodecClass codec) {
    ErrorCodec writer = new ErrorCodec(definition, codec);
    List<NamesCode.Name> message =
        definition.takesMessage() ? List.of(new NamesCode.Name(MESSAGE, false)) : List.of();
    CodeBlock.Builder names = FieldsCode.names(definition.fields(), message).toBuilder();
    FieldsCode.addAliases(definition.fields(), writer.before, names);
    String constant = codec.constant(Library.FIELDS, "FIELDS", names.build());
    codec.method(writer.read(constant));
    codec.method(writer.write(constant));
  }

  private MethodSpec read(String names) {
    Names locals = codec.locals();
    String in = locals.newName("in");
    MethodSpec.Builder method = codec.read(in);
    List<CodeBlock> others = new ArrayList<>();
    List<CodeBlock> arguments = new ArrayList<>();
    if (definition.takesMessage()) {
      String message = locals.newName(MESSAGE);
      method.addStatement("$T $N = null", String.class, message);
      others.add(
          CodeBlock.builder()
              .addStatement(
                  "case 0 -> $N = $L.read($N)", message, codec.codecs().codec(TEXT, MESSAGE), in)
              .build());
      arguments.add(CodeBlock.of("$N", message));
    }
    for (FieldDefinition field : definition.fields()) {
      String local = locals.newName(field.javaName(), field.javaName());
      method.addStatement(
          "$T $N = $L", JavaTypes.of(field.type()), local, FieldsCode.initial(field.type()));
    }
    method.addCode(code.readLoop(names, locals, in, before, others));
    CodeBlock fields = RecordCodec.arguments(definition.fields(), locals);
    if (definition.spread().isPresent()) {
      arguments.add(
          CodeBlock.of(
              "new $T($L)", JavaTypes.className(definition.spread().get().type()), fields));
    } else if (!definition.fields().isEmpty()) {
      arguments.add(fields);
    }
    return method
        .addStatement("return $L($L)", codec.construction(), CodeBlock.join(arguments, ", "))
        .build();
  }

  private MethodSpec write(String names) {
    Names locals = codec.locals();
    String out = locals.newName("out");
    String value = locals.newName("value");
    MethodSpec.Builder method = codec.write(out, value);
    CodeBlock.Builder message = CodeBlock.builder();
    if (definition.takesMessage()) {
      message.addStatement(
          "$L.write($N.writeField($N, 0), $N.getMessage())",
          codec.codecs().codec(TEXT, MESSAGE),
          out,
          names,
          value);
    }
    CodeBlock subject = CodeBlock.of("$N", value);
    if (definition.spread().isPresent()) {
      Spread spread = definition.spread().get();
      String local = locals.newName("fields");
      method
          .addStatement("var $N = $N.$N()", local, value, spread.accessor())
          .addStatement("$N.refuseNull($N, $S)", out, local, spread.accessor());
      subject = CodeBlock.of("$N", local);
    }
    return method
        .addCode(
            code.write(names, locals, out, subject, new FieldsCode.Begun(before, message.build())))
        .build();
  }
}
