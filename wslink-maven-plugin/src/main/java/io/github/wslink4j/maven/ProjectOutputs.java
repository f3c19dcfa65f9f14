package io.github.wslink4j.maven;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The class outputs that a project sees: its own, and those of its dependencies.
 *
 * @param classes where the project's classes are
 * @param dependencies what it depends on, itself or through others
 */
record ProjectOutputs(Path classes, List<Dependency> dependencies) {

  /**
   * A dependency.
   *
   * @param name {@code groupId:artifactId}
   */
  record Dependency(String name, ClassOutput output) {}

  ProjectOutputs {
    dependencies = List.copyOf(dependencies);
  }

  /**
   * What was generated for the project and for some of its dependencies.
   *
   * @param named those dependencies
   */
  GeneratedOutput generated(List<String> named) throws IOException, PackagingFailure {
    GeneratedOutput generated = GeneratedOutput.read(new ClassOutput(classes));
    for (String name : named) {
      ClassOutput output = dependency(name).output();
      GeneratedOutput more = GeneratedOutput.read(output);
      if (more.isEmpty()) {
        throw new PackagingFailure(name + " holds no generated clients: " + output);
      }
      generated = generated.plus(more, output);
    }
    if (generated.isEmpty()) {
      boolean switchedOff = !generated.contracts().isEmpty();
      throw new PackagingFailure(switchedOff ? withoutTypeScript() : nothingGenerated());
    }
    return generated;
  }

  /** The client, from the runtime that the project uses. */
  Optional<NpmPackage> client() throws IOException {
    for (Dependency dependency : dependencies) {
      Optional<NpmPackage> client = ClientPackage.in(dependency.output());
      if (client.isPresent()) {
        return client;
      }
    }
    return Optional.empty();
  }

  private Dependency dependency(String name) throws IOException, PackagingFailure {
    List<String> candidates = new ArrayList<>();
    for (Dependency dependency : dependencies) {
      if (dependency.name().equals(name)) {
        return dependency;
      }
      if (!GeneratedOutput.read(dependency.output()).isEmpty()) {
        candidates.add(dependency.name());
      }
    }
    throw new PackagingFailure(
        "dependencies: %s is not a dependency of this project (with generated clients: %s)"
            .formatted(name, candidates.isEmpty() ? "none" : String.join(", ", candidates)));
  }

  private String withoutTypeScript() {
    return "nothing to package: the services in %s were compiled with -Awslink.typescript=false"
        .formatted(classes);
  }

  private String nothingGenerated() {
    boolean onClassPath =
        dependencies.stream()
            .anyMatch(it -> it.name().equals("io.github.wslink4j:wslink-processor"));
    String reason =
        onClassPath
            ? "wslink-processor is on the class path, but since JDK 23 javac runs no processor that is only there."
            : "Either no interface carries @ExportRPC, or wslink-processor did not run.";
    return """
        nothing to package: %s has no META-INF/wslink. %s
        Name the processor in the configuration of maven-compiler-plugin:
          <annotationProcessorPaths>
            <path>
              <groupId>io.github.wslink4j</groupId>
              <artifactId>wslink-processor</artifactId>
              <version>…</version>
            </path>
          </annotationProcessorPaths>
        or keep it on the class path and set <proc>full</proc> there. Services of a dependency are packaged if
        <dependencies> of this goal names it."""
        .formatted(classes, reason);
  }
}
