package io.github.wslink4j.processor.output;

import io.github.wslink4j.processor.contract.JavaName;
import io.github.wslink4j.processor.diagnostic.DiagnosticCode;
import io.github.wslink4j.processor.diagnostic.Problems;
import io.github.wslink4j.processor.diagnostic.Reporter;
import io.github.wslink4j.processor.diagnostic.Where;
import io.github.wslink4j.processor.emit.GeneratedFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import javax.annotation.processing.Filer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.FileObject;
import javax.tools.StandardLocation;

/**
 * Writes generated files. Services may share files, such as the codec of a record; the first one
 * writes it, and the emitters see to it that all would have written the same.
 *
 * <p>When a build tool compiles only what has changed, a data type may come as the class file that
 * was made of it before. Its modules lie beside that class then, and stay: class files have no
 * Javadoc, so what would be written now says less.
 */
public final class FileWriter {

  private final Filer filer;
  private final Elements elements;
  private final Reporter reporter;
  private final Predicate<JavaName> isSource;
  private final Map<String, JavaName> written = new HashMap<>();
  private final Set<Set<JavaName>> clashes = new HashSet<>();

  /**
   * Writes through a compiler's filer.
   *
   * @param isSource whether a class is being compiled
   */
  public FileWriter(
      Filer filer, Elements elements, Reporter reporter, Predicate<JavaName> isSource) {
    this.isSource = isSource;
    this.filer = filer;
    this.elements = elements;
    this.reporter = reporter;
  }

  /** The names of the classes, and the paths of the other files, that have been written. */
  public Set<String> written() {
    return Collections.unmodifiableSet(written.keySet());
  }

  /**
   * Writes a file, if it has not been written.
   *
   * @param service the service that wants it, to be complained about if it cannot be written
   */
  public void write(GeneratedFile file, TypeElement service) {
    JavaName other = written.putIfAbsent(file.path(), file.subject());
    if (other != null
        && !other.equals(file.subject())
        && clashes.add(Set.of(other, file.subject()))) {
      Problems problems = new Problems();
      problems.add(
          DiagnosticCode.GENERATED_NAME_TAKEN,
          Where.of(service),
          other.canonical(),
          file.subject().canonical(),
          file.path());
      reporter.report(problems, service);
    }
    if (other != null || isKept(file)) {
      return;
    }
    try (OutputStream out = create(file, service).openOutputStream()) {
      out.write(file.text().getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      reporter.report(DiagnosticCode.NOT_WRITTEN, file.path(), String.valueOf(e.getMessage()));
    }
  }

  private boolean isKept(GeneratedFile file) {
    JavaName origin = file.origin();
    return file.kind() == GeneratedFile.Kind.RESOURCE
        && !isSource.test(origin)
        && exists(origin.packageName(), origin.simpleName() + ".class")
        && exists("", file.path());
  }

  private boolean exists(String packageName, String path) {
    try {
      filer.getResource(StandardLocation.CLASS_OUTPUT, packageName, path).openInputStream().close();
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  private FileObject create(GeneratedFile file, TypeElement service) throws IOException {
    Element found = elements.getTypeElement(file.origin().canonical());
    Element origin = found == null ? service : found;
    return switch (file.kind()) {
      case SOURCE -> filer.createSourceFile(file.path(), origin);
      case RESOURCE -> filer.createResource(StandardLocation.CLASS_OUTPUT, "", file.path(), origin);
    };
  }
}
