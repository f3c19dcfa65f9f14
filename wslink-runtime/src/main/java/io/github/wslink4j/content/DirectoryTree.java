package io.github.wslink4j.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A directory of files. A link that leads out of it leads nowhere. */
final class DirectoryTree implements ResourceTree {

  private final Path root;

  DirectoryTree(Path directory) {
    try {
      root = directory.toRealPath();
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "directory: " + directory + " (expected: a directory that exists)", e);
    }
    if (!Files.isDirectory(root)) {
      throw new IllegalArgumentException(
          "directory: " + directory + " (expected: a directory, not a file)");
    }
  }

  @Override
  public @Nullable Resource find(String path) {
    Path file = resolve(path);
    try {
      return file != null && Files.isRegularFile(file)
          ? new FileResource(file, Files.size(file), Files.getLastModifiedTime(file).toInstant())
          : null;
    } catch (IOException e) {
      return null;
    }
  }

  @Override
  public boolean isDirectory(String path) {
    Path file = resolve(path);
    return file != null && Files.isDirectory(file);
  }

  private @Nullable Path resolve(String path) {
    try {
      Path real = root.resolve(path).toRealPath();
      return real.startsWith(root) ? real : null;
    } catch (IOException | InvalidPathException e) {
      return null;
    }
  }

  private record FileResource(Path path, long size, Instant lastModified) implements Resource {
    @Override
    public String name() {
      return path.getFileName().toString();
    }

    @Override
    public ContentResponse.Body slice(long offset, long length) {
      return new ContentResponse.FileSlice(path, offset, length);
    }
  }
}
