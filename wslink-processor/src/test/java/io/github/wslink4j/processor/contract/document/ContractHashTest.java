package io.github.wslink4j.processor.contract.document;

import static io.github.wslink4j.processor.sample.Definitions.DOUBLE;
import static io.github.wslink4j.processor.sample.Definitions.INT;
import static io.github.wslink4j.processor.sample.Definitions.NOTHING;
import static io.github.wslink4j.processor.sample.Definitions.STRING;
import static io.github.wslink4j.processor.sample.Definitions.doc;
import static io.github.wslink4j.processor.sample.Definitions.field;
import static io.github.wslink4j.processor.sample.Definitions.list;
import static io.github.wslink4j.processor.sample.Definitions.method;
import static io.github.wslink4j.processor.sample.Definitions.name;
import static io.github.wslink4j.processor.sample.Definitions.named;
import static io.github.wslink4j.processor.sample.Definitions.nullable;
import static io.github.wslink4j.processor.sample.Definitions.optional;
import static io.github.wslink4j.processor.sample.Definitions.parameter;
import static io.github.wslink4j.processor.sample.Definitions.record;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.SequenceKind;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.sample.TypesSample;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ContractHashTest {
  private static final TypeDefinition POINT =
      record("Point", Documentation.NONE, field("x", DOUBLE), field("y", DOUBLE));

  @Test
  void itStaysAsItIs() {
    assertThat(ContractHash.of(TypesSample.contract()))
        .isEqualTo("5874ed18b3d75cc915e894b0fd6c453bf58ecc5f40963e89269708841e6f8e4e");
  }

  @Test
  void whatOnlyJavaKnowsDoesNotMatter() {
    Contract before =
        contract(method("move", "points.move", list(named("Point")), parameter("to", INT)), POINT);
    Type set = new Type.Sequence(SequenceKind.SET, named("Place"));
    Type boxed = new Type.Scalar(ScalarKind.INT, true);
    Contract after =
        contract(
            method("shift", "points.move", set, doc("Moves."), parameter("to", boxed)),
            record("Place", doc("Here."), field("y", DOUBLE), field("x", DOUBLE)));

    assertThat(ContractHash.of(after)).isEqualTo(ContractHash.of(before));
  }

  @Test
  void whatTheWireShowsMatters() {
    MethodDefinition move = method("move", "points.move", named("Point"), parameter("to", INT));

    assertThat(
            List.of(
                hash(move, POINT),
                hash(method("move", "points.go", named("Point"), parameter("to", INT)), POINT),
                hash(method("move", "points.move", NOTHING, parameter("to", INT))),
                hash(method("move", "points.move", named("Point"), parameter("by", INT)), POINT),
                hash(method("move", "points.move", named("Point"), parameter("to", DOUBLE)), POINT),
                hash(
                    method(
                        "move",
                        "points.move",
                        named("Point"),
                        parameter("to", INT, new DefaultValue.IntegerValue(1))),
                    POINT),
                hash(move, record("Point", Documentation.NONE, field("x", DOUBLE))),
                hash(
                    move,
                    record("Point", Documentation.NONE, field("x", DOUBLE), field("z", DOUBLE)))))
        .doesNotHaveDuplicates();
  }

  @Test
  void absentIsAbsentHoweverJavaSaysIt() {
    assertThat(hash(method("find", "points.find", optional(STRING))))
        .isEqualTo(hash(method("find", "points.find", nullable(STRING))));
  }

  @Test
  void theOrderOfFieldsDoesNotMatterWhateverTheirTypesAre() {
    MethodDefinition draw = method("draw", "lines.draw", NOTHING, parameter("line", named("Line")));
    TypeDefinition end = record("End", Documentation.NONE, field("at", named("Point")));
    TypeDefinition.FieldDefinition from = field("from", named("Point"));
    TypeDefinition.FieldDefinition to = field("to", named("End"));

    assertThat(hash(draw, record("Line", Documentation.NONE, to, from), POINT, end))
        .isEqualTo(hash(draw, record("Line", Documentation.NONE, from, to), POINT, end));
  }

  @Test
  void theOrderOfVariantsDoesNotMatter() {
    MethodDefinition draw =
        method("draw", "shapes.draw", NOTHING, parameter("shape", named("Shape")));
    TypeDefinition line = record("Line", Documentation.NONE, field("length", DOUBLE));

    assertThat(hash(draw, union("Point", "Line"), POINT, line))
        .isEqualTo(hash(draw, union("Line", "Point"), POINT, line));
  }

  private static TypeDefinition union(String... variants) {
    return new TypeDefinition.UnionDefinition(
        name("Shape"),
        true,
        List.of(),
        "type",
        Stream.of(variants)
            .map(variant -> new TypeDefinition.VariantDefinition(variant, named(variant)))
            .toList(),
        Documentation.NONE);
  }

  private static String hash(MethodDefinition method, TypeDefinition... types) {
    return ContractHash.of(contract(method, types));
  }

  private static Contract contract(MethodDefinition method, TypeDefinition... types) {
    return new Contract(
        name("Points"), true, List.of(method), List.of(), List.of(types), Documentation.NONE);
  }
}
