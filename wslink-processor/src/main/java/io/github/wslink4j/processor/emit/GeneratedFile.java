package io.github.wslink4j.processor.emit;

import io.github.wslink4j.processor.contract.JavaName;

/**
 * A file to be written.
 *
 * @param kind where it belongs
 * @param path of a {@link Kind#SOURCE}, the class's full name; of a {@link Kind#RESOURCE}, the path
 *     in the class output, without a slash in front
 * @param text the content, with {@code \n} for line ends
 * @param origin the top-level class that it was made from: the service, or a data type. A build
 *     tool makes the file anew when that class, or one that it mentions, has changed
 */
public record GeneratedFile(Kind kind, String path, String text, JavaName origin) {

  /** Where a file belongs. */
  public enum Kind {
    /** Java, compiled together with the service. */
    SOURCE,
    /** Anything else; it travels in the jar. */
    RESOURCE
  }

  /** A Java class. */
  public static GeneratedFile source(String className, String text, JavaName origin) {
    return new GeneratedFile(Kind.SOURCE, className, text, origin);
  }

  /** A file that travels in the jar. */
  public static GeneratedFile resource(String path, String text, JavaName origin) {
    return new GeneratedFile(Kind.RESOURCE, path, text, origin);
  }
}
