package io.github.wslink4j.processor.diagnostic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;

/** Guesses what somebody meant. */
public final class Similar {

  private Similar() {}

  /**
   * Finds the candidate that is most like a text.
   *
   * @return {@code " Did you mean \"x\"?"}, or nothing if none is near
   */
  public static String suggestion(String text, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> distance(text, candidate) <= (text.length() + 1) / 2)
        .min(Comparator.comparingInt(candidate -> distance(text, candidate)))
        .map(candidate -> " Did you mean \"" + candidate + "\"?")
        .orElse("");
  }

  /** How many letters to add, drop or change, capitals aside (Levenshtein). */
  private static int distance(String from, String to) {
    String a = from.toLowerCase(Locale.ROOT);
    String b = to.toLowerCase(Locale.ROOT);
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
