package io.github.wslink4j.content;

import org.jspecify.annotations.Nullable;

/** Where resources are found: a directory, or a place on the class path. */
interface ResourceTree {

  /**
   * Finds a resource.
   *
   * @param path decoded, relative, without {@code ..}
   * @return null if there is none
   */
  @Nullable Resource find(String path);

  /** Whether a path is a directory, which is not listed. */
  boolean isDirectory(String path);
}
