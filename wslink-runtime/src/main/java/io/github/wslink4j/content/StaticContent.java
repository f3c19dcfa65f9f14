package io.github.wslink4j.content;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What a server answers to requests that are not for its websocket: files below routes, the longest
 * route first. Immutable.
 *
 * <p>The root leads to {@code index.html} by a relative redirect that keeps the query, as wslink's
 * front ends expect it. Directories are not listed.
 */
public final class StaticContent {

  private final Map<String, ResourceTree> routes =
      new TreeMap<>(
          Comparator.comparingInt(String::length).reversed().thenComparing(route -> route));

  private StaticContent(Map<String, ResourceTree> routes) {
    this.routes.putAll(routes);
  }

  /**
   * Nothing at all: every request is answered with 404.
   *
   * @return no content
   */
  public static StaticContent none() {
    return new StaticContent(Map.of());
  }

  /**
   * Adds a directory.
   *
   * @param route where it appears, such as {@code /} or {@code /data}
   * @param directory the directory, which must exist
   * @return this content and the directory
   */
  public StaticContent withDirectory(String route, Path directory) {
    return with(route, new DirectoryTree(directory));
  }

  /**
   * Adds a place on the class path.
   *
   * @param route where it appears
   * @param loader loads it
   * @param place such as {@code META-INF/page}
   * @return this content and the place
   */
  public StaticContent withResources(String route, ClassLoader loader, String place) {
    return with(route, new ClassPathTree(loader, place));
  }

  private StaticContent with(String route, ResourceTree tree) {
    Map<String, ResourceTree> more = new TreeMap<>(routes);
    String slashed = route.startsWith("/") ? route : "/" + route;
    more.put(slashed.endsWith("/") ? slashed : slashed + "/", tree);
    return new StaticContent(more);
  }

  /**
   * Answers a request.
   *
   * @param request the request
   * @return the answer, whatever was asked
   */
  public ContentResponse answer(ContentRequest request) {
    String path = decoded(request.rawPath());
    if (path == null || routes.isEmpty()) {
      return ContentResponse.text(404, "Not found");
    }
    if (!request.method().equals("GET") && !request.method().equals("HEAD")) {
      return ContentResponse.methodNotAllowed();
    }
    for (Map.Entry<String, ResourceTree> route : routes.entrySet()) {
      if (path.startsWith(route.getKey())) {
        return answer(request, route.getValue(), path, path.substring(route.getKey().length()));
      }
    }
    return ContentResponse.text(404, "Not found");
  }

  private static ContentResponse answer(
      ContentRequest request, ResourceTree tree, String path, String relative) {
    if (path.equals("/")) {
      return ContentResponse.redirect("index.html" + request.rawQuery());
    }
    if (relative.isEmpty() || tree.isDirectory(relative)) {
      return ContentResponse.text(403, "Directories are not listed");
    }
    Resource resource = tree.find(relative);
    if (resource == null) {
      return ContentResponse.text(404, "Not found");
    }
    Resource compressed = acceptsGzip(request) ? tree.find(relative + ".gz") : null;
    return ResourceResponse.answer(request, resource, compressed);
  }

  private static boolean acceptsGzip(ContentRequest request) {
    String accepted = request.header("Accept-Encoding");
    return accepted != null && accepted.contains("gzip");
  }

  /** Decodes a path; null for one that tries to leave, or that is no path. */
  private static @Nullable String decoded(String rawPath) {
    String path;
    try {
      // A plus is a plus in a path.
      path = URLDecoder.decode(rawPath.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return null;
    }
    boolean suspicious =
        !path.startsWith("/")
            || path.startsWith("//")
            || path.indexOf('\0') >= 0
            || path.indexOf('\\') >= 0
            || (path + "/").contains("/../");
    return suspicious ? null : path;
  }
}
