package io.github.wslink4j.processor;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/**
 * One run of a compiler with the processor, on real files in a directory of its own, under {@code
 * -Xlint:all -Werror} unless told otherwise.
 */
public final class JavaCompilation {

  private final Path directory;
  private final List<Path> sources = new ArrayList<>();
  private final List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror"));
  private final List<Processor> processors = new ArrayList<>(List.of(new WslinkProcessor()));
  private final List<Path> classPath = new ArrayList<>();
  private boolean modules;
  private JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();

  /** Works in a directory that exists and is empty. */
  public JavaCompilation(Path directory) {
    this.directory = directory;
    for (String entry :
        System.getProperty("java.class.path").split(java.io.File.pathSeparator, -1)) {
      if (!entry.isEmpty() && Files.exists(Path.of(entry))) {
        classPath.add(Path.of(entry));
      }
    }
  }

  public JavaCompilation source(Path file) {
    sources.add(file);
    return this;
  }

  /** All Java files below a directory. */
  public JavaCompilation sources(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** A source that a test writes itself. */
  public JavaCompilation source(String path, String... lines) {
    try {
      Path file = directory.resolve("input").resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, String.join("\n", lines) + "\n");
      sources.add(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** The same, in the opposite order. */
  public JavaCompilation sourcesBackwards(Path root) {
    sources(root);
    Collections.reverse(sources);
    return this;
  }

  /** Puts libraries on the module path, where the runtime is an automatic module. */
  public JavaCompilation asModules() {
    modules = true;
    return this;
  }

  public JavaCompilation option(String... more) {
    options.addAll(List.of(more));
    return this;
  }

  public JavaCompilation withoutLint() {
    options.removeAll(List.of("-Xlint:all", "-Werror"));
    return this;
  }

  public JavaCompilation withoutProcessor() {
    processors.clear();
    return this;
  }

  public JavaCompilation processor(Processor other) {
    processors.add(other);
    return this;
  }

  public JavaCompilation classPath(Path entry) {
    classPath.add(entry);
    return this;
  }

  public JavaCompilation compiler(JavaCompiler other) {
    compiler = other;
    return this;
  }

  public Outcome run() {
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    StringWriter output = new StringWriter();
    Path generated = directory.resolve("generated");
    Path classes = directory.resolve("classes");
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.UTF_8)) {
      Files.createDirectories(generated);
      Files.createDirectories(classes);
      files.setLocationFromPaths(StandardLocation.SOURCE_OUTPUT, List.of(generated));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      files.setLocationFromPaths(StandardLocation.CLASS_PATH, classPath);
      if (modules) {
        files.setLocationFromPaths(StandardLocation.MODULE_PATH, ModulePath.of(classPath));
      }
      JavaCompiler.CompilationTask task =
          compiler.getTask(
              output,
              files,
              diagnostics,
              options,
              null,
              files.getJavaFileObjectsFromPaths(sources));
      task.setLocale(Locale.ROOT);
      task.setProcessors(processors);
      boolean success = task.call();
      return new Outcome(success, diagnostics.getDiagnostics(), generated, classes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What came of it.
   *
   * @param success whether the compiler was content
   * @param diagnostics what it said
   * @param generated where the generated sources are
   * @param classes where the classes and the generated resources are
   */
  public record Outcome(
      boolean success,
      List<Diagnostic<? extends JavaFileObject>> diagnostics,
      Path generated,
      Path classes) {

    /** What it said, one line for each. */
    public List<String> messages() {
      return diagnostics.stream().map(Outcome::message).toList();
    }

    /** Only javac's diagnostics tell by themselves what they hold. */
    private static String message(Diagnostic<? extends JavaFileObject> diagnostic) {
      JavaFileObject source = diagnostic.getSource();
      String place =
          source == null ? "" : source.getName() + ":" + diagnostic.getLineNumber() + ": ";
      return place + diagnostic.getKind() + ": " + diagnostic.getMessage(Locale.ROOT);
    }

    /** The generated files by their paths: sources, and what belongs in the jar. */
    public SortedMap<String, String> files() {
      SortedMap<String, String> files = new TreeMap<>();
      collect(generated, generated, files);
      if (Files.exists(classes.resolve("META-INF"))) {
        collect(classes, classes.resolve("META-INF"), files);
      }
      return files;
    }

    private static void collect(Path root, Path directory, SortedMap<String, String> files) {
      try (Stream<Path> found = Files.walk(directory)) {
        for (Path file : found.filter(Files::isRegularFile).toList()) {
          String path = root.relativize(file).toString().replace('\\', '/');
          files.put(path, Files.readString(file));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
