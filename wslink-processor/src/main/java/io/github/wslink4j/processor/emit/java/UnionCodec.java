package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.Modifier;

/**
 * Writes the codec of a sealed interface: a variant's map with the tag in front. The tag may stand
 * anywhere in what is read, so it is looked for first; then the variant's own codec reads the whole
 * map and skips the tag as it skips everything that it does not know.
 */
final class UnionCodec {

  private final UnionDefinition union;
  private final CodecClass codec;
  private final Contract contract;
  private final List<Leaf> leaves = new ArrayList<>();
  private final Names methodNames = new Names();

  /** One value of the tag: a record, or a single constant of an enum. */
  private record Leaf(
      String tag, List<String> aliases, VariantDefinition variant, String constant) {}

  private UnionCodec(UnionDefinition union, CodecClass codec, Contract contract) {
    this.union = union;
    this.codec = codec;
    this.contract = contract;
  }

  static void write(UnionDefinition union, CodecClass codec, Contract contract) {
    new UnionCodec(union, codec, contract).write();
  }

  private void write() {
    for (VariantDefinition variant : union.variants()) {
      if (contract.type(variant.type().name()) instanceof EnumDefinition constants) {
        for (ConstantDefinition constant : constants.constants()) {
          leaves.add(
              new Leaf(constant.wireName(), constant.aliases(), variant, constant.javaName()));
        }
      } else {
        leaves.add(new Leaf(variant.wireName(), List.of(), variant, ""));
      }
    }
    String tag =
        codec.constant(
            Library.FIELDS,
            "TAG",
            CodeBlock.of("$T.none().required($L)", Library.FIELDS, TextLiteral.of(union.tag())));
    String variants = codec.constant(Library.FIELDS, "VARIANTS", variants());
    codec.method(read());
    codec.method(write(tag));
    for (VariantDefinition variant : union.variants()) {
      if (contract.type(variant.type().name()) instanceof RecordDefinition fields) {
        codec.method(writeRecord(variant, fields, variants));
      }
    }
    codec.method(variant(tag, variants));
  }

  private CodeBlock variants() {
    return NamesCode.choices(
        leaves.stream().map(leaf -> new NamesCode.Choice(leaf.tag(), leaf.aliases())).toList());
  }

  private MethodSpec read() {
    MethodSpec.Builder method = codec.read("in").beginControlFlow("return switch (variant(in))");
    for (int i = 0; i < leaves.size(); i++) {
      Leaf leaf = leaves.get(i);
      if (leaf.constant().isEmpty()) {
        String hint = decapitalized(leaf.variant().type().name().simpleName());
        CodeBlock read = codec.values().read(leaf.variant().type(), "in", hint);
        method.addStatement("case $L -> $L", i, read);
      } else {
        method
            .beginControlFlow("case $L ->", i)
            .addStatement("in.skipValue()")
            .addStatement(
                "yield $T.$N", JavaTypes.className(leaf.variant().type().name()), leaf.constant())
            .endControlFlow();
      }
    }
    method.addStatement("default -> throw in.error($S)", "expected " + codec.description());
    return method.addCode("$<};\n").build();
  }

  private MethodSpec write(String tag) {
    MethodSpec.Builder method = codec.write("out", "value");
    boolean first = true;
    for (VariantDefinition variant : union.variants()) {
      String keyword = first ? "if" : "else if";
      TypeName type = JavaTypes.of(variant.type());
      String local = "variant";
      if (first) {
        method.beginControlFlow("$L (value instanceof $T $N)", keyword, type, local);
      } else {
        method.nextControlFlow("$L (value instanceof $T $N)", keyword, type, local);
      }
      if (contract.type(variant.type().name()) instanceof EnumDefinition constants) {
        addEnum(constants, variant, tag, method);
      } else {
        method.addStatement("$N(out, $N)", writerName(variant), local);
      }
      first = false;
    }
    return method.endControlFlow().build();
  }

  private void addEnum(
      EnumDefinition constants, VariantDefinition variant, String tag, MethodSpec.Builder method) {
    method.addStatement("out.beginMap(1)");
    method.addStatement(
        codec
            .values()
            .write(
                variant.type(),
                CodeBlock.of("variant"),
                "out.writeField(" + tag + ", 0)",
                decapitalized(constants.name().simpleName())));
    method.addStatement("out.endMap()");
  }

  private String writerName(VariantDefinition variant) {
    JavaName type = variant.type().name();
    return methodNames.has(type.canonical())
        ? methodNames.get(type.canonical())
        : methodNames.newName("write" + type.simpleName(), type.canonical());
  }

  private MethodSpec writeRecord(
      VariantDefinition variant, RecordDefinition definition, String variants) {
    Names locals = codec.locals();
    String out = locals.newName("out");
    String value = locals.newName("value");
    List<NamesCode.Name> first = List.of(new NamesCode.Name(union.tag(), true));
    String hint = CodecFields.constantName(variant.type().name().simpleName());
    String names =
        codec.constant(Library.FIELDS, hint, FieldsCode.names(definition.fields(), first));
    CodeBlock tag =
        CodeBlock.builder()
            .addStatement(
                "$N.writeField($N, 0).writeName($N, $L)", out, names, variants, number(variant))
            .build();
    return MethodSpec.methodBuilder(writerName(variant))
        .addModifiers(Modifier.PRIVATE)
        .addParameter(Library.WIRE_WRITER, out)
        .addParameter(JavaTypes.of(variant.type()), value)
        .addCode(
            new FieldsCode(Substitution.fields(definition, variant.type()), codec.values())
                .write(names, locals, out, CodeBlock.of("$N", value), new FieldsCode.Begun(1, tag)))
        .build();
  }

  private int number(VariantDefinition variant) {
    for (int i = 0; i < leaves.size(); i++) {
      if (leaves.get(i).variant().equals(variant)) {
        return i;
      }
    }
    throw new IllegalArgumentException("variant: " + variant);
  }

  private MethodSpec variant(String tag, String variants) {
    return MethodSpec.methodBuilder("variant")
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(TypeName.INT)
        .addParameter(Library.WIRE_READER, "in")
        .addStatement("long start = in.mark()")
        .addStatement("int variant = -1")
        .addStatement("in.beginMap()")
        .beginControlFlow(
            "for (int field; (field = in.nextField($N)) != $T.END; )", tag, Library.WIRE_READER)
        .beginControlFlow("if (field == 0)")
        .addStatement("variant = in.readName($N)", variants)
        .nextControlFlow("else")
        .addStatement("in.skipValue()")
        .endControlFlow()
        .endControlFlow()
        .addStatement("in.reset(start)")
        .addStatement("return variant")
        .build();
  }

  private static String decapitalized(String name) {
    return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
  }
}
