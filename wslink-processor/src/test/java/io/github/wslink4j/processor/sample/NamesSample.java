package io.github.wslink4j.processor.sample;

import static io.github.wslink4j.processor.sample.Definitions.BOOLEAN;
import static io.github.wslink4j.processor.sample.Definitions.INT;
import static io.github.wslink4j.processor.sample.Definitions.NOTHING;
import static io.github.wslink4j.processor.sample.Definitions.STRING;
import static io.github.wslink4j.processor.sample.Definitions.WIDE_LONG;
import static io.github.wslink4j.processor.sample.Definitions.doc;
import static io.github.wslink4j.processor.sample.Definitions.failing;
import static io.github.wslink4j.processor.sample.Definitions.field;
import static io.github.wslink4j.processor.sample.Definitions.keyword;
import static io.github.wslink4j.processor.sample.Definitions.list;
import static io.github.wslink4j.processor.sample.Definitions.map;
import static io.github.wslink4j.processor.sample.Definitions.method;
import static io.github.wslink4j.processor.sample.Definitions.named;
import static io.github.wslink4j.processor.sample.Definitions.parameter;
import static io.github.wslink4j.processor.sample.Definitions.record;
import static io.github.wslink4j.processor.sample.Definitions.topic;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.contract.Type;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.RecordDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A service whose names mean something else in TypeScript, or meet each other there. */
public final class NamesSample {
  private static final JavaName OTHER_CAMERA =
      new JavaName("com.acme.other.deeply", List.of("Camera"));
  private static final JavaName OTHER_ERROR =
      new JavaName("com.acme.other.deeply", List.of("WslinkError"));

  private NamesSample() {}

  public static Contract contract() {
    return new Contract(
        new JavaName("com.acme", List.of("Outer", "Topic")),
        true,
        List.of(
            method(
                "await", "names.await", named("Record"), parameter("await", map(named("Record")))),
            method(
                "call",
                "names.call",
                WIDE_LONG,
                parameter("call", WIDE_LONG),
                parameter("bigint", INT),
                parameter("options", map(STRING)),
                parameter("writeBigint", INT)),
            method(
                "constructor",
                "names.constructor",
                named("D"),
                parameter("function", STRING),
                parameter("function_", STRING),
                keyword(parameter("default", BOOLEAN)),
                keyword(parameter("arguments", list(INT)))),
            failing(
                method(
                    "then",
                    "names.then",
                    new Type.Named(OTHER_CAMERA, List.of()),
                    parameter("camera", named("Camera"))),
                OTHER_ERROR),
            method(
                "withAVeryLongNameThatLeavesNoRoom",
                "names.long",
                NOTHING,
                parameter("parameterWithALongName", STRING),
                parameter("anotherParameterWithALongName", STRING))),
        List.of(
            topic(
                "delete",
                "names.delete",
                named("Index"),
                "DISCONNECT",
                Documentation.NONE,
                parameter("topic", STRING))),
        types(),
        doc("Names that clash: {@link Outer.Topic}, {@link Camera}, {@link Elsewhere#go()}."));
  }

  private static List<TypeDefinition> types() {
    return List.of(
        record("Camera", Documentation.NONE, field("class", STRING)),
        record("D", Documentation.NONE, field("index", named("Index"))),
        record(
            "Index",
            doc("Not the package's.", Map.of("at", "where {@link Camera} is"), ""),
            field("at", INT)),
        record("Record", Documentation.NONE, field("record", map(named("Record")))),
        new RecordDefinition(
            OTHER_CAMERA,
            true,
            List.of(),
            List.of(field("inner", named("Camera")), field("id", WIDE_LONG)),
            Documentation.NONE),
        new ErrorDefinition(
            OTHER_ERROR,
            true,
            "WslinkError",
            true,
            List.of(),
            Optional.empty(),
            Documentation.NONE));
  }
}
