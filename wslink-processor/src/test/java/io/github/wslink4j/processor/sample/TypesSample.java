package io.github.wslink4j.processor.sample;

import static io.github.wslink4j.processor.sample.Definitions.ANYTHING;
import static io.github.wslink4j.processor.sample.Definitions.BYTES;
import static io.github.wslink4j.processor.sample.Definitions.DOUBLE;
import static io.github.wslink4j.processor.sample.Definitions.INT;
import static io.github.wslink4j.processor.sample.Definitions.LONG;
import static io.github.wslink4j.processor.sample.Definitions.NOTHING;
import static io.github.wslink4j.processor.sample.Definitions.STRING;
import static io.github.wslink4j.processor.sample.Definitions.WIDE_LONG;
import static io.github.wslink4j.processor.sample.Definitions.constant;
import static io.github.wslink4j.processor.sample.Definitions.constants;
import static io.github.wslink4j.processor.sample.Definitions.doc;
import static io.github.wslink4j.processor.sample.Definitions.failing;
import static io.github.wslink4j.processor.sample.Definitions.field;
import static io.github.wslink4j.processor.sample.Definitions.generic;
import static io.github.wslink4j.processor.sample.Definitions.ignored;
import static io.github.wslink4j.processor.sample.Definitions.keyword;
import static io.github.wslink4j.processor.sample.Definitions.list;
import static io.github.wslink4j.processor.sample.Definitions.map;
import static io.github.wslink4j.processor.sample.Definitions.method;
import static io.github.wslink4j.processor.sample.Definitions.name;
import static io.github.wslink4j.processor.sample.Definitions.named;
import static io.github.wslink4j.processor.sample.Definitions.nullable;
import static io.github.wslink4j.processor.sample.Definitions.omittedWhenNull;
import static io.github.wslink4j.processor.sample.Definitions.optional;
import static io.github.wslink4j.processor.sample.Definitions.packed;
import static io.github.wslink4j.processor.sample.Definitions.parameter;
import static io.github.wslink4j.processor.sample.Definitions.record;
import static io.github.wslink4j.processor.sample.Definitions.returning;
import static io.github.wslink4j.processor.sample.Definitions.topic;
import static io.github.wslink4j.processor.sample.Definitions.typeParameter;
import static io.github.wslink4j.processor.sample.Definitions.variadic;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Contract.MethodDefinition;
import io.github.wslink4j.processor.contract.Contract.ResultStyle;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.Type.KeyType;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.Type.TextKind;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.Creation;
import io.github.wslink4j.processor.contract.TypeDefinition.EnumDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.UnionDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ValueDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.VariantDefinition;
import java.util.List;
import java.util.Optional;

/** A service that reaches every kind of type, in every position. */
public final class TypesSample {
  private static final Type T = new Type.Variable("T");
  private static final Type COLOR_COUNTS =
      new Type.Mapping(new KeyType.EnumKey(name("Color")), INT);
  private static final Type CUSTOM =
      new Type.Custom("java.util.BitSet", name("BitSetCodec"), false, "readonly number[] | string");

  private TypesSample() {}

  public static Contract contract() {
    return new Contract(
        name("Types"),
        true,
        methods(),
        List.of(
            topic("ticks", "types.ticks", WIDE_LONG, "DROP_OLDEST", Documentation.NONE),
            topic(
                "shapes",
                "types.shapes",
                named("Shape", packed(ScalarKind.DOUBLE)),
                "BUFFER",
                Documentation.NONE,
                parameter("color", named("Color")),
                parameter("since", optional(WIDE_LONG)))),
        types(),
        Documentation.NONE);
  }

  private static List<MethodDefinition> methods() {
    return List.of(
        method("anything", "types.anything", ANYTHING, parameter("value", nullable(ANYTHING))),
        method("bytes", "types.bytes", list(BYTES), parameter("values", list(BYTES))),
        method("counts", "types.counts", COLOR_COUNTS, parameter("counts", COLOR_COUNTS)),
        method(
            "stamps",
            "types.stamps",
            new Type.Mapping(new KeyType.EnumKey(name("Color")), WIDE_LONG),
            parameter(
                "byNumber",
                new Type.Mapping(new KeyType.IntegerKey(ScalarKind.LONG), optional(BYTES)))),
        method("custom", "types.custom", list(CUSTOM), parameter("bits", CUSTOM)),
        failing(
            method(
                "defaults",
                "types.defaults",
                NOTHING,
                parameter("count", INT, new DefaultValue.IntegerValue(3)),
                parameter("required", STRING),
                parameter("maybe", optional(packed(ScalarKind.INT))),
                parameter("nullable", nullable(STRING)),
                parameter("scale", DOUBLE, new DefaultValue.FloatValue(1.5)),
                parameter("label", STRING, new DefaultValue.TextValue("a \"b\"")),
                parameter(
                    "color", named("Color"), new DefaultValue.EnumValue(name("Color"), "RED"))),
            name("Refused"),
            name("Shape.Broken")),
        method(
            "keywords",
            "types.keywords",
            NOTHING,
            parameter("first", INT),
            keyword(parameter("points", packed(ScalarKind.FLOAT))),
            keyword(parameter("ratio", DOUBLE, new DefaultValue.FloatValue(1)))),
        method(
            "lists",
            "types.lists",
            list(list(optional(INT))),
            parameter("values", list(list(LONG)))),
        method(
            "maybe",
            "types.maybe",
            optional(named("Tree")),
            parameter("tree", nullable(named("Tree")))),
        method("none", "types.none", NOTHING),
        method(
            "numbers",
            "types.numbers",
            new Type.Numbers(ScalarKind.WIDE_LONG, false),
            parameter("shorts", packed(ScalarKind.SHORT)),
            parameter("longs", packed(ScalarKind.LONG)),
            parameter("doubles", new Type.Numbers(ScalarKind.DOUBLE, false))),
        method(
            "page",
            "types.page",
            named("Page", named("Point")),
            parameter("page", named("Page", WIDE_LONG)),
            parameter("plain", named("Page", STRING))),
        returning(
            ResultStyle.STAGE,
            method(
                "shape", "types.shape", named("Shape", STRING), parameter("id", named("ShapeId")))),
        variadic(method("special", "types.special", list(DOUBLE), parameter("values", ANYTHING))),
        variadic(
            method(
                "sum",
                "types.sum",
                WIDE_LONG,
                parameter("start", INT),
                parameter("values", WIDE_LONG))),
        method(
            "texts",
            "types.texts",
            map(nullable(new Type.Text(TextKind.INSTANT))),
            parameter("id", new Type.Text(TextKind.UUID)),
            parameter("letters", map(list(new Type.Text(TextKind.CHAR))))));
  }

  private static List<TypeDefinition> types() {
    return List.of(
        new EnumDefinition(
            name("Color"),
            true,
            List.of(
                constant("RED", "RED", doc("As blood.")),
                constant("LIGHT_GREEN", "light-green", Documentation.NONE)),
            doc("A colour.")),
        record("Empty", Documentation.NONE),
        generic(
            List.of(typeParameter("T")),
            record(
                "Page",
                doc("Some of many.", java.util.Map.of("<T>", "an item"), ""),
                field("items", list(T)),
                field("next", optional(T)),
                field("total", LONG))),
        record(
            "Point",
            Documentation.NONE,
            field("x", "x", DOUBLE, doc("To the right.")),
            field("stamp", WIDE_LONG),
            field("label", "point-label", nullable(STRING), Documentation.NONE),
            omittedWhenNull(field("note", nullable(STRING))),
            omittedWhenNull(field("tag", optional(STRING))),
            omittedWhenNull(field("weights", nullable(packed(ScalarKind.DOUBLE)))),
            field("hint", optional(STRING)),
            field("lineage", optional(list(named("Point")))),
            ignored(field("secret", STRING))),
        new ErrorDefinition(
            name("Refused"), true, "Refused", true, List.of(), Optional.empty(), doc("Not today.")),
        new UnionDefinition(
            name("Shape"),
            true,
            List.of(typeParameter("T")),
            "@type",
            List.of(
                new VariantDefinition("Circle", named("Shape.Circle")),
                new VariantDefinition("Mesh", named("Shape.Mesh", T)),
                new VariantDefinition("Point", named("Point")),
                new VariantDefinition("Level", named("Tree.Level"))),
            doc("What can be drawn.")),
        new ErrorDefinition(
            name("Shape.Broken"),
            true,
            "shape-broken",
            false,
            List.of(
                field("name", STRING),
                field("code", INT),
                field("points", optional(packed(ScalarKind.FLOAT))),
                field("hint", optional(STRING))),
            Optional.empty(),
            Documentation.NONE),
        record("Shape.Circle", Documentation.NONE, field("radius", DOUBLE)),
        generic(
            List.of(typeParameter("T")),
            record("Shape.Mesh", Documentation.NONE, field("parts", map(T)))),
        new ValueDefinition(
            name("ShapeId"),
            true,
            List.of(),
            "value",
            WIDE_LONG,
            Creation.CONSTRUCTOR,
            "",
            doc("Tells shapes apart.")),
        record(
            "Tree",
            Documentation.NONE,
            field("children", list(named("Tree"))),
            field("level", named("Tree.Level"))),
        constants("Tree.Level", Documentation.NONE, "LEAF", "BRANCH"));
  }
}
