package io.github.wslink4j.processor.sample;

import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Contract.ExecutionKind;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ParameterDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Contract.TopicDefinition;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition.ConstantDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Short ways to write definitions. */
public final class Definitions {
  public static final Type BOOLEAN = new Type.Scalar(Type.ScalarKind.BOOLEAN, false);
  public static final Type INT = new Type.Scalar(Type.ScalarKind.INT, false);
  public static final Type LONG = new Type.Scalar(Type.ScalarKind.LONG, false);
  public static final Type WIDE_LONG = new Type.Scalar(Type.ScalarKind.WIDE_LONG, false);
  public static final Type DOUBLE = new Type.Scalar(Type.ScalarKind.DOUBLE, false);
  public static final Type STRING = new Type.Text(Type.TextKind.STRING);
  public static final Type BYTES = new Type.Bytes(Type.BytesKind.BYTE_ARRAY);
  public static final Type NOTHING = new Type.Nothing();
  public static final Type ANYTHING = new Type.Anything();

  private Definitions() {}

  /** A class of com.acme, perhaps a nested one: {@code Outer.Inner}. */
  public static JavaName name(String simpleNames) {
    return new JavaName("com.acme", List.of(simpleNames.split("\\.")));
  }

  public static Type.Named named(String simpleNames, Type... arguments) {
    return new Type.Named(name(simpleNames), List.of(arguments));
  }

  public static Type list(Type element) {
    return new Type.Sequence(Type.SequenceKind.LIST, element);
  }

  public static Type map(Type value) {
    return new Type.Mapping(new Type.KeyType.TextKey(), value);
  }

  public static Type optional(Type value) {
    return new Type.Maybe(value);
  }

  public static Type nullable(Type value) {
    return new Type.Nullable(value);
  }

  public static Type packed(Type.ScalarKind element) {
    return new Type.Numbers(element, true);
  }

  public static Documentation doc(String text) {
    return doc(text, Map.of(), "");
  }

  public static Documentation doc(String text, Map<String, String> parameters, String returns) {
    return new Documentation(text, new TreeMap<>(parameters), returns, new TreeMap<>(), null);
  }

  public static MethodDefinition method(
      String name, String wireName, Type result, ParameterDefinition... parameters) {
    return method(name, wireName, result, Documentation.NONE, parameters);
  }

  public static MethodDefinition method(
      String name,
      String wireName,
      Type result,
      Documentation documentation,
      ParameterDefinition... parameters) {
    return new MethodDefinition(
        name,
        wireName,
        List.of(parameters),
        false,
        result,
        ResultStyle.DIRECT,
        ExecutionKind.SERIAL,
        List.of(),
        documentation);
  }

  public static MethodDefinition variadic(MethodDefinition method) {
    return new MethodDefinition(
        method.javaName(),
        method.wireName(),
        method.parameters(),
        true,
        method.result(),
        method.style(),
        method.execution(),
        method.errors(),
        method.documentation());
  }

  public static MethodDefinition returning(ResultStyle style, MethodDefinition method) {
    return new MethodDefinition(
        method.javaName(),
        method.wireName(),
        method.parameters(),
        method.variadic(),
        method.result(),
        style,
        method.execution(),
        method.errors(),
        method.documentation());
  }

  public static MethodDefinition failing(MethodDefinition method, JavaName... errors) {
    return new MethodDefinition(
        method.javaName(),
        method.wireName(),
        method.parameters(),
        method.variadic(),
        method.result(),
        method.style(),
        method.execution(),
        List.of(errors),
        method.documentation());
  }

  public static ParameterDefinition parameter(String name, Type type) {
    return new ParameterDefinition(name, type, Optional.empty(), false);
  }

  public static ParameterDefinition parameter(String name, Type type, DefaultValue value) {
    return new ParameterDefinition(name, type, Optional.of(value), false);
  }

  public static ParameterDefinition keyword(ParameterDefinition parameter) {
    return new ParameterDefinition(
        parameter.name(), parameter.type(), parameter.defaultValue(), true);
  }

  public static TopicDefinition topic(
      String javaName,
      String name,
      Type publication,
      String overflow,
      Documentation documentation,
      ParameterDefinition... parameters) {
    return new TopicDefinition(
        javaName, name, List.of(parameters), publication, overflow, 1024, documentation);
  }

  public static RecordDefinition record(
      String name, Documentation documentation, FieldDefinition... fields) {
    return new RecordDefinition(name(name), true, List.of(), List.of(fields), documentation);
  }

  public static RecordDefinition generic(
      List<TypeParameter> parameters, RecordDefinition definition) {
    return new RecordDefinition(
        definition.name(), true, parameters, definition.fields(), definition.documentation());
  }

  public static TypeParameter typeParameter(String name, Type... bounds) {
    return new TypeParameter(name, List.of(bounds), List.of(), false);
  }

  public static FieldDefinition field(String name, Type type) {
    return field(name, name, type, Documentation.NONE);
  }

  public static FieldDefinition field(
      String javaName, String wireName, Type type, Documentation documentation) {
    return new FieldDefinition(javaName, wireName, List.of(), type, false, javaName, documentation);
  }

  public static FieldDefinition omittedWhenNull(FieldDefinition field) {
    return new FieldDefinition(
        field.javaName(),
        field.wireName(),
        field.aliases(),
        field.type(),
        true,
        field.accessor(),
        field.documentation());
  }

  public static FieldDefinition ignored(FieldDefinition field) {
    return new FieldDefinition(
        field.javaName(),
        field.wireName(),
        field.aliases(),
        new Type.Ignored("java.lang.String"),
        field.omitNull(),
        field.accessor(),
        field.documentation());
  }

  public static EnumDefinition constants(
      String name, Documentation documentation, String... names) {
    List<ConstantDefinition> constants =
        Stream.of(names).map(it -> constant(it, it, Documentation.NONE)).toList();
    return new EnumDefinition(name(name), true, constants, documentation);
  }

  public static ConstantDefinition constant(
      String javaName, String wireName, Documentation documentation) {
    return new ConstantDefinition(javaName, wireName, List.of(), documentation);
  }
}
