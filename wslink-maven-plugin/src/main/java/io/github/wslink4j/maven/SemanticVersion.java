package io.github.wslink4j.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Maven's versions as npm's, which always have three numbers. */
final class SemanticVersion {
  private static final Pattern MAVEN = Pattern.compile("(\\d+(?:\\.\\d+)*)[.-]?(.*)");

  /** What Maven users write behind versions that are none before anything. */
  private static final Pattern RELEASE = Pattern.compile("(?i)final|ga|release");

  private SemanticVersion() {}

  /**
   * Maps a version: {@code 1.2} to {@code 1.2.0}, {@code 1.2.3.Final} to {@code 1.2.3}, {@code
   * 1.0-SNAPSHOT} to {@code 1.0.0-SNAPSHOT}. Numbers behind the third, and whatever else there is,
   * become a pre-release.
   */
  static String of(String mavenVersion) {
    Matcher matcher = MAVEN.matcher(mavenVersion);
    if (!matcher.matches()) {
      return "0.0.0-" + identifiers(mavenVersion);
    }
    List<String> numbers = new ArrayList<>(List.of(matcher.group(1).split("\\.", -1)));
    while (numbers.size() < 3) {
      numbers.add("0");
    }
    String core =
        String.join(".", numbers.subList(0, 3).stream().map(SemanticVersion::number).toList());
    List<String> rest = new ArrayList<>(numbers.subList(3, numbers.size()));
    String qualifier = matcher.group(2);
    if (!qualifier.isEmpty() && !RELEASE.matcher(qualifier).matches()) {
      rest.add(qualifier);
    }
    return rest.isEmpty() ? core : core + "-" + identifiers(String.join(".", rest));
  }

  private static String identifiers(String text) {
    List<String> identifiers = new ArrayList<>();
    for (String part : text.replaceAll("[^0-9A-Za-z.-]", "-").split("\\.", -1)) {
      if (!part.isEmpty()) {
        identifiers.add(part.matches("\\d+") ? number(part) : part);
      }
    }
    return identifiers.isEmpty() ? "0" : String.join(".", identifiers);
  }

  /** Numbers have no zeros in front. */
  private static String number(String digits) {
    return digits.replaceFirst("^0+(?=\\d)", "");
  }
}
