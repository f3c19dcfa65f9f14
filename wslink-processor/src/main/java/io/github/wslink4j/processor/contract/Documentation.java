package io.github.wslink4j.processor.contract;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What an author wrote in a Javadoc comment, taken apart.
 *
 * @param text the description as Javadoc source, inline tags included; empty if there is none
 * @param parameters what {@code @param} says, by name
 * @param returns what {@code @return} says, empty if nothing
 * @param exceptions what {@code @throws} says, by the exception as it is written there
 * @param deprecated why, if the element is deprecated; null if it is not, empty without a reason
 */
public record Documentation(
    String text,
    SortedMap<String, String> parameters,
    String returns,
    SortedMap<String, String> exceptions,
    @Nullable String deprecated) {

  /** Nothing written. */
  public static final Documentation NONE =
      new Documentation("", new TreeMap<>(), "", new TreeMap<>(), null);

  /** Copies the maps. */
  public Documentation {
    parameters = new TreeMap<>(parameters);
    exceptions = new TreeMap<>(exceptions);
  }
}
