package io.github.wslink4j.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectOutputsTest {
  @TempDir private Path folder;

  @Test
  void dependenciesThatAreNamedAreReadToo() throws Exception {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.contract());
    ProjectOutputs outputs = new ProjectOutputs(classes, List.of(archive()));

    assertThat(outputs.generated(List.of()).contracts()).hasSize(1);
    assertThat(outputs.generated(List.of("com.acme:archive")).contracts())
        .containsExactly(GreeterSample.other(), GreeterSample.contract());
  }

  @Test
  void aDependencyThatIsNoneIsRefusedWithThoseThatAre() throws Exception {
    ProjectOutputs outputs = new ProjectOutputs(folder.resolve("classes"), List.of(archive()));

    assertThatThrownBy(() -> outputs.generated(List.of("com.acme:archives")))
        .isInstanceOf(PackagingFailure.class)
        .hasMessage(
            "dependencies: com.acme:archives is not a dependency of this project"
                + " (with generated clients: com.acme:archive)");
  }

  @Test
  void aDependencyWithoutClientsIsRefused() throws Exception {
    ProjectOutputs.Dependency empty = dependency("com.acme:empty", folder.resolve("nowhere"));

    assertThatThrownBy(
            () ->
                new ProjectOutputs(folder.resolve("classes"), List.of(empty))
                    .generated(List.of("com.acme:empty")))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageStartingWith("com.acme:empty holds no generated clients: ");
  }

  @Test
  void aModuleThatDiffersBetweenOutputsIsRefused() throws Exception {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.other());
    Files.writeString(
        classes.resolve("META-INF/wslink/typescript/com/acme/greeter/greeting.js"), "changed");

    assertThatThrownBy(
            () ->
                new ProjectOutputs(classes, List.of(archive()))
                    .generated(List.of("com.acme:archive")))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageEndingWith(
            "com/acme/greeter/greeting.js is not the same as elsewhere."
                + " Compile both against one version of its Java type.");
  }

  @Test
  void aModuleThatWasMadeWithoutTheJavadocIsTheSame() throws Exception {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.other());
    Path module = classes.resolve("META-INF/wslink/typescript/com/acme/greeter/greeting.d.ts");
    String plain = Files.readString(module);
    String documented = plain.replace("export interface", "/**\n * Said.\n */\nexport interface");
    Files.writeString(module, documented);

    GeneratedOutput both =
        new ProjectOutputs(classes, List.of(archive())).generated(List.of("com.acme:archive"));

    assertThat(documented).isNotEqualTo(plain);
    assertThat(both.modules()).containsEntry("com/acme/greeter/greeting.d.ts", documented);
  }

  @Test
  void aProcessorThatDidNotRunIsExplained() {
    ProjectOutputs.Dependency processor =
        dependency("io.github.wslink4j:wslink-processor", folder.resolve("processor.jar"));

    assertThatThrownBy(() -> new ProjectOutputs(folder, List.of(processor)).generated(List.of()))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageContaining("since JDK 23 javac runs no processor that is only there")
        .hasMessageContaining("<annotationProcessorPaths>")
        .hasMessageContaining("<proc>full</proc>");
    assertThatThrownBy(() -> new ProjectOutputs(folder, List.of()).generated(List.of()))
        .hasMessageContaining("no interface carries @ExportRPC, or wslink-processor did not run");
  }

  @Test
  void servicesWithoutTypeScriptAreExplained() throws Exception {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.other());
    Folders.delete(classes.resolve("META-INF/wslink/typescript"));

    assertThatThrownBy(() -> new ProjectOutputs(classes, List.of()).generated(List.of()))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageEndingWith("were compiled with -Awslink.typescript=false");
  }

  @Test
  void aDocumentThatCannotBeReadIsNamed() throws Exception {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.other());
    Path document = classes.resolve("META-INF/wslink/contract/com.acme.greeter.Archive.json");
    Files.writeString(document, "{}");

    assertThatThrownBy(() -> new ProjectOutputs(classes, List.of()).generated(List.of()))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageEndingWith("com.acme.greeter.Archive.json: format: expected text");
  }

  private ProjectOutputs.Dependency archive() throws IOException {
    Path jar = GreeterSample.writeJar(folder.resolve("archive.jar"), GreeterSample.other());
    return dependency("com.acme:archive", jar);
  }

  private static ProjectOutputs.Dependency dependency(String name, Path location) {
    return new ProjectOutputs.Dependency(name, new ClassOutput(location));
  }
}
