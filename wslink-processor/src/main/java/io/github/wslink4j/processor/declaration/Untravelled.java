package io.github.wslink4j.processor.declaration;

import java.util.Map;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** Why a class or interface cannot travel, and what its user can do. */
final class Untravelled {

  private static final Map<String, String> COUNTERPARTS =
      Map.ofEntries(
          Map.entry("java.util.ArrayList", "List"),
          Map.entry("java.util.LinkedList", "List"),
          Map.entry("java.lang.Iterable", "List"),
          Map.entry("java.util.stream.Stream", "List"),
          Map.entry("java.util.SequencedCollection", "List"),
          Map.entry("java.util.HashSet", "Set"),
          Map.entry("java.util.LinkedHashSet", "Set"),
          Map.entry("java.util.SortedSet", "Set"),
          Map.entry("java.util.TreeSet", "Set"),
          Map.entry("java.util.EnumSet", "Set"),
          Map.entry("java.util.HashMap", "Map"),
          Map.entry("java.util.LinkedHashMap", "Map"),
          Map.entry("java.util.SortedMap", "Map"),
          Map.entry("java.util.TreeMap", "Map"),
          Map.entry("java.util.EnumMap", "Map"),
          Map.entry("java.util.OptionalInt", "Optional<Integer>"),
          Map.entry("java.util.OptionalLong", "Optional<Long>"),
          Map.entry("java.util.OptionalDouble", "Optional<Double>"),
          Map.entry("java.util.Date", "java.time.Instant"),
          Map.entry("java.util.Calendar", "java.time.ZonedDateTime"),
          Map.entry("java.sql.Timestamp", "java.time.Instant"),
          Map.entry("java.net.URL", "java.net.URI"),
          Map.entry("java.lang.Number", "double, long or BigDecimal"),
          Map.entry("java.lang.StringBuilder", "String"),
          Map.entry("java.io.InputStream", "byte[]"),
          Map.entry("java.nio.file.Path", "String"),
          Map.entry("java.io.File", "String"));

  /** What a method can return for values that come later, and nothing else can be. */
  private static final Set<String> RESULTS =
      Set.of(
          "java.util.concurrent.CompletionStage",
          "java.util.concurrent.CompletableFuture",
          "java.util.concurrent.Flow.Publisher");

  private static final String ONE_LATER = "java.util.concurrent.CompletionStage";
  private static final String MANY_LATER = "java.util.concurrent.Flow.Publisher";

  /** What other libraries, and older code, return for values that come later. */
  private static final Map<String, String> RESULTS_ELSEWHERE =
      Map.ofEntries(
          Map.entry("java.util.concurrent.Future", ONE_LATER),
          Map.entry("com.google.common.util.concurrent.ListenableFuture", ONE_LATER),
          Map.entry("io.netty.util.concurrent.Future", ONE_LATER),
          Map.entry("io.vertx.core.Future", ONE_LATER),
          Map.entry("reactor.core.publisher.Mono", ONE_LATER),
          Map.entry("io.smallrye.mutiny.Uni", ONE_LATER),
          Map.entry("io.reactivex.rxjava3.core.Single", ONE_LATER),
          Map.entry("io.reactivex.rxjava3.core.Maybe", ONE_LATER),
          Map.entry("reactor.core.publisher.Flux", MANY_LATER),
          Map.entry("io.smallrye.mutiny.Multi", MANY_LATER),
          Map.entry("io.reactivex.rxjava3.core.Flowable", MANY_LATER),
          Map.entry("io.reactivex.rxjava3.core.Observable", MANY_LATER),
          Map.entry("org.reactivestreams.Publisher", MANY_LATER));

  /** What to do with this project's own types. */
  private static final Map<String, String> OWN =
      Map.of(
          "io.github.wslink4j.Session",
          " The dispatch table's perSession(…) gives it to a factory of the implementation.",
          "io.github.wslink4j.Topic",
          " A topic is the whole result of a method.",
          "io.github.wslink4j.TopicPublisher",
          " Let the method return Topic, which the publisher is.");

  private Untravelled() {}

  /** Why it cannot. */
  static String reason(TypeElement element) {
    if (RESULTS.contains(name(element))) {
      return "only the whole result of a method may come later";
    }
    return element.getKind() == ElementKind.INTERFACE
        ? "it is an interface that is not sealed"
        : "it is a class that the wire does not know";
  }

  /** What to do, as a sentence behind a blank; empty if there is nothing to say. */
  static String remedy(TypeElement element) {
    String name = name(element);
    String counterpart = COUNTERPARTS.get(name);
    if (counterpart != null) {
      return use(counterpart);
    }
    String own = OWN.get(name);
    if (own != null) {
      return own;
    }
    String result = RESULTS_ELSEWHERE.get(name);
    if (result != null) {
      return " As the result of a method, use " + result + ".";
    }
    if (RESULTS.contains(name)) {
      return " Write the value itself, or a list of the values.";
    }
    if (name.startsWith("java.") || name.startsWith("javax.")) {
      return "";
    }
    return element.getKind() == ElementKind.INTERFACE
        ? " If it is yours, seal it and let records implement it."
        : " If it is yours, make it a record.";
  }

  /** The sentence that names another type. */
  static String use(String other) {
    return " Use " + other + ".";
  }

  private static String name(TypeElement element) {
    return element.getQualifiedName().toString();
  }
}
