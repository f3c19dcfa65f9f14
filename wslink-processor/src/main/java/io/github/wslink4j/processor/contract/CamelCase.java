package io.github.wslink4j.processor.contract;

import java.util.Locale;

/** Names of several words, each of which begins with a capital. */
public final class CamelCase {

  private CamelCase() {}

  /**
   * Sets the words apart, in lower case: {@code getURLText} becomes {@code get_url_text}. A name in
   * capitals is one word.
   *
   * @param name the name
   * @param separator what is put between the words
   */
  public static String separated(String name, char separator) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      if (i > 0 && beginsWord(name, i)) {
        words.append(separator);
      }
      words.append(name.charAt(i));
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean beginsWord(String name, int index) {
    if (!isCapital(name.charAt(index))) {
      return false;
    }
    char before = name.charAt(index - 1);
    boolean lastOfCapitals =
        isCapital(before) && index + 1 < name.length() && isSmall(name.charAt(index + 1));
    return isSmall(before) || isDigit(before) || lastOfCapitals;
  }

  private static boolean isCapital(char character) {
    return character >= 'A' && character <= 'Z';
  }

  private static boolean isSmall(char character) {
    return character >= 'a' && character <= 'z';
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }
}
