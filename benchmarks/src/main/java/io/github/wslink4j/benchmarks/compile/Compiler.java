package io.github.wslink4j.benchmarks.compile;

import com.palantir.javapoet.JavaFile;
import com.sun.source.util.JavacTask;
import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.benchmarks.compile.Phases.Phase;
import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.processor.WslinkProcessor;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.objectweb.asm.ClassVisitor;
import tools.jackson.core.JsonGenerator;

/** Compiles the sample's sources, each time into an empty directory. */
final class Compiler {

  private final Path directory;
  private final List<Path> sources;

  /**
   * For some sources.
   *
   * @param directory where outputs may be put, and are removed from
   */
  Compiler(Path directory, List<Path> sources) {
    this.directory = directory;
    this.sources = sources;
  }

  /**
   * Compiles in this process, where the compiler and the processor have been before, as in the
   * daemon of a build tool or in an editor.
   *
   * @return what each phase took, in milliseconds of CPU time
   */
  Map<Phase, Double> compileHere(Side side) throws IOException {
    Path output = Files.createDirectory(directory.resolve("classes"));
    try {
      JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
      Phases phases = new Phases();
      try (StandardJavaFileManager files =
          compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
        JavacTask task =
            (JavacTask)
                compiler.getTask(
                    null,
                    files,
                    null,
                    options(side, output),
                    null,
                    files.getJavaFileObjectsFromPaths(sources));
        if (side == Side.PROCESSED) {
          task.setProcessors(List.of(new WslinkProcessor()));
        }
        task.addTaskListener(phases);
        require(task.call(), side);
      }
      return phases.end();
    } finally {
      remove(output);
    }
  }

  /**
   * Compiles in a process of its own, as a build from the command line does.
   *
   * @return how long that took by the clock, in milliseconds
   */
  double compileInNewProcess(Side side) throws IOException, InterruptedException {
    Path output = Files.createDirectory(directory.resolve("classes"));
    try {
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
      command.addAll(options(side, output));
      if (side == Side.PROCESSED) {
        command.add("-processorpath");
        command.add(
            path(WslinkProcessor.class, JavaFile.class, JsonGenerator.class, ClassVisitor.class));
      }
      sources.forEach(source -> command.add(source.toString()));
      long begin = System.nanoTime();
      Process javac = new ProcessBuilder(command).inheritIO().start();
      require(javac.waitFor() == 0, side);
      return (System.nanoTime() - begin) / 1e6;
    } finally {
      remove(output);
    }
  }

  private static List<String> options(Side side, Path output) {
    List<String> options = new ArrayList<>();
    options.add("-d");
    options.add(output.toString());
    options.add("-classpath");
    options.add(path(ExportRPC.class, Codec.class));
    if (side == Side.PLAIN) {
      options.add("-proc:none");
    }
    return options;
  }

  private static String path(Class<?>... ofJars) {
    return Stream.of(ofJars).map(Compiler::jar).collect(Collectors.joining(File.pathSeparator));
  }

  private static String jar(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("no path leads to " + type, e);
    }
  }

  private static void require(boolean success, Side side) {
    if (!success) {
      throw new IllegalStateException("javac failed: " + side);
    }
  }

  /** Removes a directory and what is in it. */
  static void remove(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
