package io.github.wslink4j.example;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wslink4j.example.trace.TracingAgent;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A native image needs no configuration for the run time and for generated code: in a whole
 * session, traced, none of them makes a reflective call. It runs without the example's own logging,
 * since applications choose theirs.
 */
final class ReflectionTraceTest {

  @TempDir static Path directory;

  private static List<String> session;
  private static List<String> withControl;

  @BeforeAll
  static void runTraced() throws Exception {
    Path www = Files.createDirectories(directory.resolve("www"));
    Files.writeString(www.resolve("index.html"), "a page");
    Path trace = directory.resolve("trace.txt");
    Path control = directory.resolve("control.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-javaagent:" + agent(),
                "-cp",
                String.join(File.pathSeparator, classPath()),
                TracedSession.class.getName(),
                www.toString(),
                trace.toString(),
                control.toString())
            .redirectErrorStream(true)
            .start();
    String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    session = Files.readAllLines(trace);
    withControl = Files.readAllLines(control);
  }

  @Test
  void neitherTheRunTimeNorGeneratedCodeReflects() {
    assertThat(classes()).contains("io.github.wslink4j.example.SimpleDispatchTable");
    assertThat(classes()).contains("io.github.wslink4j.example.PictureCodec");
    assertThat(calls().filter(call -> call.startsWith("io.github.wslink4j.")))
        // The example loads its own pictures, a resource that it would have to name.
        .containsExactly(
            "io.github.wslink4j.example.Pictures classes java.lang.Class.getResourceAsStream");
  }

  @Test
  void whatReflectsBringsItsOwnConfiguration() throws IOException {
    List<String> unconfigured = new ArrayList<>();
    for (String call : calls().toList()) {
      String jar = call.split(" ", -1)[1];
      if (jar.endsWith(".jar") && !hasNativeImageConfiguration(jar)) {
        unconfigured.add(call.replace(" " + jar, ""));
      }
    }
    assertThat(unconfigured)
        // A native image finds services that are asked for by a constant class by itself; and that
        // there are no resources of SLF4J 1 is the answer that SLF4J hopes for.
        .containsExactlyInAnyOrder(
            "org.slf4j.LoggerFactory java.util.ServiceLoader.load",
            "org.slf4j.LoggerFactory java.lang.ClassLoader.getResources");
    assertThat(calls()).anyMatch(call -> call.startsWith("io.netty."));
  }

  @Test
  void jacksonsDatabindIsNotEvenLoaded() {
    assertThat(classes())
        .isNotEmpty()
        .noneMatch(name -> name.startsWith("tools.jackson.databind."))
        .noneMatch(name -> name.startsWith("com.fasterxml.jackson."));
  }

  @Test
  void theTraceWouldShowReflection() {
    assertThat(withControl)
        .contains(
            "call io.github.wslink4j.example.TracedSession$Control test-classes"
                + " java.lang.Class.forName");
  }

  private static Stream<String> calls() {
    return session.stream()
        .filter(event -> event.startsWith("call "))
        .map(event -> event.substring("call ".length()));
  }

  private static List<String> classes() {
    return session.stream()
        .filter(event -> event.startsWith("class "))
        .map(event -> event.substring("class ".length()))
        .toList();
  }

  private static List<String> classPath() {
    String[] entries =
        System.getProperty("java.class.path").split(Pattern.quote(File.pathSeparator), -1);
    return Stream.of(entries).filter(entry -> !entry.contains("logback")).toList();
  }

  private static boolean hasNativeImageConfiguration(String name) throws IOException {
    Path file =
        classPath().stream()
            .map(Path::of)
            .filter(entry -> entry.endsWith(name))
            .findFirst()
            .orElseThrow();
    try (JarFile jar = new JarFile(file.toFile())) {
      return jar.stream().anyMatch(entry -> entry.getName().startsWith("META-INF/native-image/"));
    }
  }

  private static Path agent() throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().putValue("Premain-Class", TracingAgent.class.getName());
    Path jar = directory.resolve("agent.jar");
    try (OutputStream file = Files.newOutputStream(jar)) {
      new JarOutputStream(file, manifest).close();
    }
    return jar;
  }
}
