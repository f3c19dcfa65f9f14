package io.github.wslink4j.maven;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Installs the packages the way a front-end developer does, with the real npm. */
class NpmInstallTest {
  private static final String CLIENT = "/META-INF/wslink/npm/@wslink4j/client/package.json";

  @TempDir private Path folder;

  @Test
  void thePackagesCanBeInstalledCompiledAgainstAndRun() throws Exception {
    ClassOutput runtime = runtime();
    NpmPackage client = ClientPackage.in(runtime).orElseThrow();
    Path classes = GreeterSample.writeTo(folder.resolve("classes"), GreeterSample.contract());
    NpmPackager.Result greeter =
        new NpmPackager(new NpmPackager.Settings("@acme/greeter", "1.2.0", "", ""))
            .pack(new ProjectOutputs(classes, List.of()).generated(List.of()), Optional.of(client));
    write(
        "package.json",
        """
        {
          "private": true,
          "type": "module",
          "dependencies": {
            "@acme/greeter": "file:%s",
            "@wslink4j/client": "file:%s"
          },
          "devDependencies": { "typescript": "7.0.2" }
        }
        """
            .formatted(greeter.npmPackage().writeTo(folder), client.writeTo(folder)));
    write(
        "app.ts",
        """
        import { Greeter, type Greeting, Mood } from "@acme/greeter";
        import { Mood as Same } from "@acme/greeter/model/mood";

        declare const console: { log(...values: unknown[]): void };
        const greeter = new Greeter({
          call: async (method, args) => ({ text: `${method}(${args})`, number: 7 }),
          subscribe: () => ({ unsubscribe: () => undefined }),
        });
        const greeting: Greeting = await greeter.greet("Ada", Mood.CHEERFUL);
        console.log(greeting.text, greeting.number + 1n, Same === Mood);
        """);

    run("npm", "install", "--no-audit", "--no-fund", "--prefer-offline");
    run(
        "node",
        "node_modules/typescript/bin/tsc",
        "--module",
        "nodenext",
        "--target",
        "es2022",
        "--lib",
        "es2022,dom,esnext.disposable",
        "--types",
        "",
        "--strict",
        "--exactOptionalPropertyTypes",
        "app.ts");

    assertThat(run("node", "app.js")).isEqualTo("greeter.greet(Ada,CHEERFUL) 8n true\n");
  }

  private static ClassOutput runtime() throws Exception {
    URI packageJson =
        Objects.requireNonNull(NpmInstallTest.class.getResource(CLIENT), CLIENT).toURI();
    String location = packageJson.getSchemeSpecificPart().replace("!" + CLIENT, "");
    return new ClassOutput(
        packageJson.getScheme().equals("jar")
            ? Path.of(URI.create(location))
            : Path.of(location.substring(0, location.length() - CLIENT.length())));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private String run(String... command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true).start();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as("%s: %s", List.of(command), output).isZero();
    return output;
  }
}
