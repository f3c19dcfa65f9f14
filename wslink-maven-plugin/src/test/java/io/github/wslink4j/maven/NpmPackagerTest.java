package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.wslink4j.processor.contract.Contract;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NpmPackagerTest {
  private static final NpmPackager.Settings SETTINGS =
      new NpmPackager.Settings("@acme/greeter", "1.2.0", "Greets people.", "BSD-3-Clause");

  @TempDir private Path folder;

  @Test
  void pathsAreShortenedByWhatAllModulesShare() throws Exception {
    assertThat(pack(GreeterSample.contract()).npmPackage().files().keySet())
        .containsExactly(
            "README.md",
            "greeter.d.ts",
            "greeter.js",
            "index.d.ts",
            "index.js",
            "model/greeting.d.ts",
            "model/greeting.js",
            "model/mood.d.ts",
            "model/mood.js",
            "package.json");
  }

  @Test
  void everyModuleIsAnEntryOfThePackage() throws Exception {
    assertThat(text(pack(GreeterSample.contract()), "package.json"))
        .isEqualTo(
            """
            {
              "name": "@acme/greeter",
              "version": "1.2.0",
              "description": "Greets people.",
              "license": "BSD-3-Clause",
              "type": "module",
              "sideEffects": false,
              "exports": {
                ".": {
                  "types": "./index.d.ts",
                  "default": "./index.js"
                },
                "./greeter": {
                  "types": "./greeter.d.ts",
                  "default": "./greeter.js"
                },
                "./model/greeting": {
                  "types": "./model/greeting.d.ts",
                  "default": "./model/greeting.js"
                },
                "./model/mood": {
                  "types": "./model/mood.d.ts",
                  "default": "./model/mood.js"
                },
                "./package.json": "./package.json"
              },
              "peerDependencies": {
                "@wslink4j/client": "^0.9.1"
              }
            }
            """);
  }

  @Test
  void theIndexNamesWhatItExports() throws Exception {
    NpmPackager.Result result = pack(GreeterSample.contract());

    assertThat(text(result, "index.d.ts"))
        .endsWith(
            """
            export { Greeter } from "./greeter.js";
            export type { Greeting } from "./model/greeting.js";
            export { Mood } from "./model/mood.js";
            """);
    assertThat(text(result, "index.js"))
        .endsWith(
            """
            export { Greeter } from "./greeter.js";
            export { Mood } from "./model/mood.js";
            """);
    assertThat(result.warnings()).isEmpty();
  }

  @Test
  void aNameThatTwoModulesExportIsLeftToThem() throws Exception {
    NpmPackager.Result result = pack(GreeterSample.contract(), GreeterSample.other());

    assertThat(text(result, "index.d.ts")).doesNotContain("Greeting");
    assertThat(result.warnings())
        .containsExactly(
            "Greeting is exported by several modules, so import it from one of them: "
                + "[@acme/greeter/greeting, @acme/greeter/model/greeting]");
  }

  @Test
  void theReadmeShowsHowToCallIt() throws Exception {
    assertThat(text(pack(GreeterSample.contract()), "README.md"))
        .startsWith("# @acme/greeter\n\nGreets people.\n")
        .contains("import { Greeter } from \"@acme/greeter\";")
        .contains("const greeter = new Greeter(session);")
        .endsWith(
            """
            ## Greeter

            Says hello.

            `import { Greeter } from "@acme/greeter/greeter"`

            - `greet(name: string, mood: Mood, options?: CallOptions): Promise<Greeting>`\\s\\s
              Greets.

              Use it `politely`.
            """
                .replace("\\s", " "));
  }

  @Test
  void theSameFilesMakeTheSameArchive() throws Exception {
    Path first = pack(GreeterSample.contract()).npmPackage().writeTo(folder.resolve("first"));
    Path second = pack(GreeterSample.contract()).npmPackage().writeTo(folder.resolve("second"));

    assertThat(first).hasFileName("acme-greeter-1.2.0.tgz").hasSameBinaryContentAs(second);
  }

  @Test
  void whatAnEarlierBuildLeftInTheFolderGoes() throws Exception {
    Path stale = folder.resolve("npm/@acme/greeter/stale.js");
    Files.createDirectories(stale.getParent());
    Files.writeString(stale, "export {};\n");

    pack(GreeterSample.contract()).npmPackage().writeTo(folder.resolve("npm"));

    assertThat(stale).doesNotExist();
    assertThat(stale.resolveSibling("greeter.js")).exists();
  }

  @Test
  void namesThatNpmRefusesAreRefused() {
    assertThatThrownBy(
            () -> new NpmPackager(new NpmPackager.Settings("Acme Greeter", "1.0.0", "", "")))
        .isInstanceOf(PackagingFailure.class)
        .hasMessageStartingWith("packageName: \"Acme Greeter\" (expected: lower-case letters")
        .hasMessageContaining("set <packageName> in the plugin's <configuration>");
  }

  private NpmPackager.Result pack(Contract... contracts) throws IOException, PackagingFailure {
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), contracts);
    GeneratedOutput generated = new ProjectOutputs(classes, List.of()).generated(List.of());
    NpmPackage client = new NpmPackage(ClientPackage.NAME, "0.9.1", new TreeMap<>());
    return new NpmPackager(SETTINGS).pack(generated, Optional.of(client));
  }

  private static String text(NpmPackager.Result result, String path) {
    return new String(Objects.requireNonNull(result.npmPackage().files().get(path)), UTF_8);
  }
}
