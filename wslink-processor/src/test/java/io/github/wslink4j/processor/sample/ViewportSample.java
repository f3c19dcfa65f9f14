package io.github.wslink4j.processor.sample;

import static io.github.wslink4j.processor.sample.Definitions.BOOLEAN;
import static io.github.wslink4j.processor.sample.Definitions.BYTES;
import static io.github.wslink4j.processor.sample.Definitions.DOUBLE;
import static io.github.wslink4j.processor.sample.Definitions.INT;
import static io.github.wslink4j.processor.sample.Definitions.STRING;
import static io.github.wslink4j.processor.sample.Definitions.doc;
import static io.github.wslink4j.processor.sample.Definitions.failing;
import static io.github.wslink4j.processor.sample.Definitions.field;
import static io.github.wslink4j.processor.sample.Definitions.list;
import static io.github.wslink4j.processor.sample.Definitions.method;
import static io.github.wslink4j.processor.sample.Definitions.name;
import static io.github.wslink4j.processor.sample.Definitions.named;
import static io.github.wslink4j.processor.sample.Definitions.packed;
import static io.github.wslink4j.processor.sample.Definitions.parameter;
import static io.github.wslink4j.processor.sample.Definitions.record;
import static io.github.wslink4j.processor.sample.Definitions.topic;

import io.github.wslink4j.processor.contract.Contract;
import io.github.wslink4j.processor.contract.Contract.DefaultValue;
import io.github.wslink4j.processor.contract.Documentation;
import io.github.wslink4j.processor.contract.Type.ScalarKind;
import io.github.wslink4j.processor.contract.TypeDefinition;
import io.github.wslink4j.processor.contract.TypeDefinition.ErrorDefinition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The service that the project shows first. */
public final class ViewportSample {

  private ViewportSample() {}

  public static Contract contract() {
    return new Contract(
        name("Viewport"),
        true,
        List.of(rotate(), load()),
        List.of(
            topic(
                "frames",
                "viewport.image.push.subscription",
                named("Frame"),
                "LATEST",
                doc("Every frame of one view, from the moment of subscribing."),
                parameter("viewId", STRING))),
        types(),
        doc("A remote 3-D view."));
  }

  private static Contract.MethodDefinition rotate() {
    return method(
        "rotate",
        "viewport.camera.rotate",
        named("Camera"),
        doc(
            "Turns the camera and tells where it stands then.",
            Map.of("azimuth", "around the view's vertical axis, in degrees"),
            "where the {@link Camera} stands"),
        parameter("azimuth", DOUBLE),
        parameter("elevation", DOUBLE));
  }

  private static Contract.MethodDefinition load() {
    Documentation documentation =
        new Documentation(
            "",
            new TreeMap<>(Map.of("reload", "whether to look at the file again")),
            "",
            new TreeMap<>(Map.of("UnknownMesh", "if there is no such mesh")),
            null);
    return failing(
        method(
            "load",
            "viewport.mesh.load",
            named("MeshInfo"),
            documentation,
            parameter("name", STRING),
            parameter("reload", BOOLEAN, new DefaultValue.BooleanValue(false))),
        name("UnknownMesh"));
  }

  private static List<TypeDefinition> types() {
    return List.of(
        record(
            "Camera",
            doc("Where a camera stands.", Map.of("position", "in world coordinates"), ""),
            field("position", list(DOUBLE)),
            field("focalPoint", list(DOUBLE))),
        record(
            "Frame",
            doc("One picture of a view."),
            field("id", STRING),
            field("image", "image", BYTES, doc("A JPEG.")),
            field("size", list(INT))),
        record(
            "MeshInfo",
            doc("What a mesh is made of."),
            field("name", STRING),
            field("points", packed(ScalarKind.FLOAT))),
        new ErrorDefinition(
            name("UnknownMesh"),
            true,
            "UnknownMesh",
            true,
            List.of(field("meshName", STRING)),
            Optional.empty(),
            doc("There is no mesh of that name.")));
  }
}
