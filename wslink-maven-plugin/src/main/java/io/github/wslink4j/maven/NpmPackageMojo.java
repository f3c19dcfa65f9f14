package io.github.wslink4j.maven;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.artifact.Artifact;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.plugins.annotations.ResolutionScope;
import org.apache.maven.project.MavenProject;

/**
 * Makes an npm package of the TypeScript clients that were generated for this project's services:
 * the package's folder, and the archive that {@code npm install} takes. The archive of {@code
 * @wslink4j/client} is put beside it. Node is not needed.
 */
@Mojo(
    name = "npm-package",
    defaultPhase = LifecyclePhase.PREPARE_PACKAGE,
    requiresDependencyResolution = ResolutionScope.COMPILE_PLUS_RUNTIME,
    threadSafe = true)
public final class NpmPackageMojo extends AbstractMojo {

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  /** The package's name, with or without a scope. */
  @Parameter(property = "wslink.packageName", defaultValue = "${project.artifactId}")
  private String packageName;

  /** Its version; the project's, unless said otherwise. npm wants three numbers and gets them. */
  @Parameter(property = "wslink.packageVersion", defaultValue = "${project.version}")
  private String packageVersion;

  /** Dependencies whose services go into the package too, each as {@code groupId:artifactId}. */
  @Parameter(property = "wslink.dependencies")
  private List<String> dependencies = List.of();

  /** Where the package's folder and the archives are written. */
  @Parameter(property = "wslink.outputDirectory", defaultValue = "${project.build.directory}/npm")
  private File outputDirectory;

  /** Makes no package. */
  @Parameter(property = "wslink.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip) {
      return;
    }
    try {
      writePackages();
    } catch (PackagingFailure e) {
      throw new MojoFailureException(e.getMessage());
    } catch (IOException e) {
      throw new MojoExecutionException("could not read or write a package", e);
    }
  }

  private void writePackages() throws IOException, PackagingFailure {
    ProjectOutputs outputs =
        new ProjectOutputs(Path.of(project.getBuild().getOutputDirectory()), resolved());
    NpmPackager packager = new NpmPackager(settings());
    Optional<NpmPackage> client = outputs.client();
    NpmPackager.Result result = packager.pack(outputs.generated(dependencies), client);
    result.warnings().forEach(getLog()::warn);
    write(result.npmPackage());
    if (client.isPresent()) {
      write(client.get());
    }
  }

  private void write(NpmPackage npmPackage) throws IOException {
    getLog().info("npm package: " + npmPackage.writeTo(outputDirectory.toPath()));
  }

  private NpmPackager.Settings settings() {
    String description = project.getDescription();
    String license =
        project.getLicenses().isEmpty() ? null : project.getLicenses().get(0).getName();
    return new NpmPackager.Settings(
        packageName,
        SemanticVersion.of(packageVersion),
        description == null ? "" : description.strip(),
        license == null ? "" : license);
  }

  private List<ProjectOutputs.Dependency> resolved() {
    List<ProjectOutputs.Dependency> resolved = new ArrayList<>();
    for (Artifact artifact : project.getArtifacts()) {
      if (artifact.getFile() != null) {
        String name = artifact.getGroupId() + ":" + artifact.getArtifactId();
        ClassOutput output = new ClassOutput(artifact.getFile().toPath());
        resolved.add(new ProjectOutputs.Dependency(name, output));
      }
    }
    return resolved;
  }
}
