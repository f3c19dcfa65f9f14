package io.github.wslink4j.maven;

import java.io.IOException;
import java.util.Optional;
import java.util.SortedMap;

/** The npm package of the runtime, which travels in the jar of wslink-runtime. */
final class ClientPackage {
  static final String NAME = "@wslink4j/client";

  private static final String ROOT = "META-INF/wslink/npm/" + NAME + "/";

  private ClientPackage() {}

  /** The package, if this output holds it. */
  static Optional<NpmPackage> in(ClassOutput output) throws IOException {
    SortedMap<String, byte[]> files = output.files(ROOT);
    byte[] packageJson = files.get("package.json");
    return packageJson == null
        ? Optional.empty()
        : Optional.of(new NpmPackage(NAME, PackageJson.version(packageJson), files));
  }
}
