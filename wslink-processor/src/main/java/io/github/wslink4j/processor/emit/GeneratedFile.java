package io.github.wslink4j.processor.emit;

import io.github.wslink4j.processor.contract.JavaName;
import java.util.function.Supplier;

/**
 * A file to be written. Services that share a data type all ask for its files, and only the first
 * gets them written; so the content is not made before somebody wants it.
 *
 * @param kind where it belongs
 * @param path of a {@link Kind#SOURCE}, the class's full name; of a {@link Kind#RESOURCE}, the path
 *     in the class output, without a slash in front
 * @param content makes the text
 * @param subject the service or the data type that it is about; no two share a file
 * @param origin the top-level class that it was made from: the service, or a data type. A build
 *     tool makes the file anew when that class, or one that it mentions, has changed
 */
public record GeneratedFile(
    Kind kind, String path, Supplier<String> content, JavaName subject, JavaName origin) {

  /** Where a file belongs. */
  public enum Kind {
    /** Java, compiled together with the service. */
    SOURCE,
    /** Anything else; it travels in the jar. */
    RESOURCE
  }

  /** A Java class. */
  public static GeneratedFile source(
      String className, Supplier<String> content, JavaName subject, JavaName origin) {
    return new GeneratedFile(Kind.SOURCE, className, content, subject, origin);
  }

  /** A file that travels in the jar. */
  public static GeneratedFile resource(String path, Supplier<String> content, JavaName subject) {
    return new GeneratedFile(Kind.RESOURCE, path, content, subject, subject.topLevel());
  }

  /** The content, with {@code \n} for line ends. */
  public String text() {
    return content.get();
  }
}
