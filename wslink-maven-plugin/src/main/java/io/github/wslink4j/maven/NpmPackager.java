package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes an npm package of what the processor generated. */
final class NpmPackager {
  private final Settings settings;

  /**
   * What the package says about itself.
   *
   * @param name such as {@code @acme/viewport}
   * @param version a semantic version
   * @param description in a sentence; empty for none
   * @param license an SPDX identifier; empty for none
   */
  record Settings(String name, String version, String description, String license) {}

  /**
   * What became of it.
   *
   * @param npmPackage the package
   * @param warnings what its user should know
   */
  record Result(NpmPackage npmPackage, List<String> warnings) {}

  NpmPackager(Settings settings) throws PackagingFailure {
    if (!PackageJson.isName(settings.name())) {
      throw new PackagingFailure(
          "packageName: \"%s\" (expected: lower-case letters, digits, dots and dashes, perhaps behind a scope,"
                  .formatted(settings.name())
              + " as in @acme/viewport; set <packageName> in the plugin's <configuration>, or it is the"
              + " project's artifactId)");
    }
    this.settings = settings;
  }

  /**
   * Makes the package.
   *
   * @param generated what goes into it, not empty
   * @param client the client that comes with the same release
   */
  Result pack(GeneratedOutput generated, Optional<NpmPackage> client) {
    String folder = generated.commonFolder();
    SortedMap<String, String> modules = generated.withoutCommonFolder().modules();
    IndexModule index = IndexModule.of(modules);
    String clientVersion =
        client.map(NpmPackage::version).orElseGet(() -> SemanticVersion.of(ownVersion()));

    SortedMap<String, byte[]> files = new TreeMap<>();
    modules.forEach((path, text) -> files.put(path, text.getBytes(UTF_8)));
    files.put("index.js", index.javascript().getBytes(UTF_8));
    files.put("index.d.ts", index.declarations().getBytes(UTF_8));
    files.put("package.json", PackageJson.write(settings, names(modules), clientVersion));
    String readme = PackageReadme.of(settings, generated.contracts(), folder);
    files.put("README.md", readme.getBytes(UTF_8));
    return new Result(
        new NpmPackage(settings.name(), settings.version(), files), warnings(index.ambiguous()));
  }

  private List<String> warnings(SortedMap<String, SortedSet<String>> ambiguous) {
    List<String> warnings = new ArrayList<>();
    ambiguous.forEach(
        (name, modules) ->
            warnings.add(
                "%s is exported by several modules, so import it from one of them: %s"
                    .formatted(
                        name, modules.stream().map(it -> settings.name() + "/" + it).toList())));
    return warnings;
  }

  private static SortedSet<String> names(SortedMap<String, String> modules) {
    SortedSet<String> names = new TreeSet<>();
    modules.keySet().forEach(path -> names.add(path.replaceAll("\\.(d\\.ts|js)$", "")));
    return names;
  }

  private static String ownVersion() {
    String version = NpmPackager.class.getPackage().getImplementationVersion();
    return version == null ? "0.0.0" : version;
  }
}
