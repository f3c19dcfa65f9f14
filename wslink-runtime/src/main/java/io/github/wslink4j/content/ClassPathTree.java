package io.github.wslink4j.content;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Resources on the class path, kept in memory once asked for: a page that is packed with its
 * server.
 */
final class ClassPathTree implements ResourceTree {

  /** Resources have no time of their own; they are as old as this process. */
  private final Instant loaded = Instant.now();

  private final ClassLoader loader;
  private final String root;
  private final Map<String, Resource> resources = new ConcurrentHashMap<>();

  ClassPathTree(ClassLoader loader, String root) {
    this.loader = loader;
    this.root = root.startsWith("/") ? root.substring(1) : root;
  }

  @Override
  public @Nullable Resource find(String path) {
    Resource known = resources.get(path);
    if (known != null) {
      return known;
    }
    try (InputStream in = loader.getResourceAsStream(root + "/" + path)) {
      if (in == null || isDirectory(path)) {
        return null;
      }
      Resource resource =
          new MemoryResource(path, ByteBuffer.wrap(in.readAllBytes()).asReadOnlyBuffer(), loaded);
      resources.put(path, resource);
      return resource;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean isDirectory(String path) {
    if (path.isEmpty() || path.endsWith("/")) {
      return true;
    }
    URL url = loader.getResource(root + "/" + path);
    if (url == null) {
      return false;
    }
    // In a directory of classes, a file is found under its name and a slash too.
    return url.getProtocol().equals("file")
        ? new File(URI.create(url.toString())).isDirectory()
        : loader.getResource(root + "/" + path + "/") != null;
  }

  private record MemoryResource(String name, ByteBuffer bytes, Instant lastModified)
      implements Resource {
    @Override
    public long size() {
      return bytes.capacity();
    }

    @Override
    public ContentResponse.Body slice(long offset, long length) {
      return new ContentResponse.Bytes(bytes.slice((int) offset, (int) length));
    }
  }
}
