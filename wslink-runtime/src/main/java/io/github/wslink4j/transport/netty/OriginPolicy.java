package io.github.wslink4j.transport.netty;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may connect. A browser says from which origin a page came, and a page of a stranger's
 * must not reach a server on the user's own machine. Clients that are no browsers say nothing, and
 * are not stopped here.
 */
record OriginPolicy(Set<String> allowed) {

  boolean allows(@Nullable String origin, @Nullable String host) {
    if (origin == null || allowed.contains("*") || allowed.contains(origin)) {
      return true;
    }
    if (host == null) {
      return false;
    }
    try {
      URI uri = new URI(origin);
      return uri.getHost() != null && authority(uri).equalsIgnoreCase(withPort(host, uri));
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String authority(URI origin) {
    return origin.getHost() + ":" + (origin.getPort() < 0 ? defaultPort(origin) : origin.getPort());
  }

  private static String withPort(String host, URI origin) {
    boolean hasPort = host.lastIndexOf(':') > host.lastIndexOf(']');
    return hasPort ? host : host + ":" + defaultPort(origin);
  }

  private static int defaultPort(URI origin) {
    return "https".equalsIgnoreCase(origin.getScheme()) ? 443 : 80;
  }
}
