package io.github.wslink4j.processor.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import com.palantir.javapoet.TypeVariableName;
import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.FieldDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.TypeParameter;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.emit.java.JavaSurroundings.CodecLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * A codec that is being written: the parts that all codecs share. One of a generic type takes the
 * codecs of the type's arguments; all others have a single instance.
 */
final class CodecClass {

  private final Contract contract;
  private final TypeDefinition definition;
  private final CodecLocation location;
  private final List<TypeVariableName> variables;
  private final TypeSpec.Builder type;
  private final Names fieldNames = new Names();
  private final List<FieldSpec> constants = new ArrayList<>();
  private final List<MethodSpec> methods = new ArrayList<>();
  private final CodecFields codecs;
  private final CodecExpressions expressions;

  CodecClass(Contract contract, JavaSurroundings surroundings, TypeDefinition definition) {
    this.contract = contract;
    this.definition = definition;
    this.location = surroundings.codec(definition.name());
    List<TypeParameter> parameters = definition.parameters();
    this.variables = JavaTypes.variables(parameters);
    this.type =
        JavaClass.begin(
            location.codec(),
            isPublic(),
            Deprecations.inCodec(definition, contract, surroundings),
            surroundings);
    this.expressions = new CodecExpressions(contract, surroundings, definition.name());
    this.codecs = new CodecFields(expressions, fieldNames);
    reserve(fieldNames);
    // Locals have these names, behind which no field may hide.
    components(definition).map(FieldDefinition::javaName).forEach(fieldNames::newName);
  }

  /** Takes the names of what is used in every method. */
  private void reserve(Names names) {
    names.newName("INSTANCE");
    variables.forEach(variable -> names.newName(CodecExpressions.parameterName(variable.name())));
  }

  private Stream<FieldDefinition> components(TypeDefinition type) {
    if (type instanceof RecordDefinition plain) {
      return plain.fields().stream();
    }
    if (type instanceof ErrorDefinition error) {
      return error.fields().stream();
    }
    return type instanceof UnionDefinition union
        ? union.variants().stream()
            .flatMap(variant -> components(contract.type(variant.type().name())))
        : Stream.empty();
  }

  private boolean isPublic() {
    return definition.isPublic();
  }

  /** The type that the codec is for, with its variables. */
  TypeName subject() {
    ClassName name = JavaTypes.className(definition.name());
    return variables.isEmpty()
        ? name
        : ParameterizedTypeName.get(name, variables.toArray(TypeName[]::new));
  }

  /** How to make one: {@code new Camera} or {@code new Page<>}. */
  CodeBlock construction() {
    ClassName name = JavaTypes.className(definition.name());
    return CodeBlock.of(variables.isEmpty() ? "new $T" : "new $T<>", name);
  }

  /**
   * Ends {@code read} with a new value. A constructor or factory that checks its values says in its
   * exception what is wrong with them, which is for whoever sent them.
   */
  void returnNew(CodeBlock expression, String in, Names locals, MethodSpec.Builder read) {
    String refusal = locals.newName("e");
    read.beginControlFlow("try")
        .addStatement("return $L", expression)
        .nextControlFlow("catch ($T $N)", IllegalArgumentException.class, refusal)
        .addStatement("throw $N.refused($N)", in, refusal)
        .endControlFlow();
  }

  /** The subject in an error message. */
  String description() {
    return definition.name().simpleName();
  }

  ValueCode values() {
    return new ValueCode(codecs);
  }

  CodecFields codecs() {
    return codecs;
  }

  CodecExpressions expressions() {
    return expressions;
  }

  /** Adds a constant, under a name that is not taken. */
  String constant(TypeName constantType, String name, CodeBlock value) {
    String allocated = fieldNames.newName(name);
    constants.add(
        FieldSpec.builder(
                constantType, allocated, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer(value)
            .build());
    return allocated;
  }

  void method(MethodSpec method) {
    methods.add(method);
  }

  /** Names for the locals of a method. */
  Names locals() {
    Names locals = new Names();
    reserve(locals);
    return locals;
  }

  /** Begins {@code read}. */
  MethodSpec.Builder read(String in) {
    return MethodSpec.methodBuilder("read")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(subject())
        .addParameter(Library.WIRE_READER, in);
  }

  /** Begins {@code write}, which refuses null first. */
  MethodSpec.Builder write(String out, String value) {
    return MethodSpec.methodBuilder("write")
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .addParameter(Library.WIRE_WRITER, out)
        .addParameter(subject(), value)
        .addStatement("$N.refuseNull($N, $S)", out, value, description());
  }

  String end() {
    ClassName self = JavaTypes.className(location.codec());
    type.addJavadoc("Reads and writes {@link $T}.\n", JavaTypes.className(definition.name()))
        .addTypeVariables(variables)
        .addSuperinterface(ParameterizedTypeName.get(implemented(), subject()));
    if (variables.isEmpty()) {
      type.addField(instance(self));
    }
    type.addFields(constants).addFields(codecs.constants());
    if (variables.isEmpty()) {
      type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    } else {
      addGenericConstruction(self);
    }
    return JavaClass.text(location.codec(), type.addMethods(methods), contract);
  }

  private ClassName implemented() {
    return definition instanceof EnumDefinition ? Library.KEY_CODEC : Library.CODEC;
  }

  private FieldSpec instance(ClassName self) {
    FieldSpec.Builder instance =
        FieldSpec.builder(self, "INSTANCE", Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The only instance.\n")
            .initializer("new $T()", self);
    if (isPublic()) {
      instance.addModifiers(Modifier.PUBLIC);
    }
    return instance.build();
  }

  private void addGenericConstruction(ClassName self) {
    List<ParameterSpec> parameters =
        variables.stream()
            .map(
                variable ->
                    ParameterSpec.builder(
                            ParameterizedTypeName.get(Library.CODEC, variable),
                            CodecExpressions.parameterName(variable.name()))
                        .build())
            .toList();
    MethodSpec.Builder constructor =
        MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).addParameters(parameters);
    for (int i = 0; i < parameters.size(); i++) {
      ParameterSpec parameter = parameters.get(i);
      if (codecs.uses(variables.get(i).name())) {
        type.addField(parameter.type(), parameter.name(), Modifier.PRIVATE, Modifier.FINAL);
        constructor.addStatement("this.$N = $N", parameter, parameter);
      }
    }
    constructor.addCode(codecs.assignments());
    if (constructor.build().code().isEmpty()) {
      constructor.addComment("What is inside does not show in any field.");
    }
    type.addFields(codecs.instanceFields()).addMethod(constructor.build());
    TypeName made = ParameterizedTypeName.get(self, variables.toArray(TypeName[]::new));
    MethodSpec.Builder of =
        MethodSpec.methodBuilder("of")
            .addModifiers(Modifier.STATIC)
            .addTypeVariables(variables)
            .addParameters(parameters)
            .returns(made)
            .addJavadoc("A codec that reads and writes what is inside with the given ones.\n\n")
            .addStatement(
                "return new $T<>($L)",
                self,
                CodeBlock.join(parameters.stream().map(p -> CodeBlock.of("$N", p)).toList(), ", "));
    variables.forEach(variable -> of.addJavadoc("@param <$L> what is inside\n", variable.name()));
    parameters.forEach(p -> of.addJavadoc("@param $N reads and writes what is inside\n", p));
    of.addJavadoc("@return the codec\n");
    if (isPublic()) {
      of.addModifiers(Modifier.PUBLIC);
    }
    type.addMethod(of.build());
  }
}
