package io.github.wslink4j.processor.corpus;

import java.util.List;
import java.util.Random;

/**
 * Random text, the kinds among it that break things. Never half a surrogate pair: no wire carries
 * it.
 */
final class Texts {

  private static final List<String> NASTY =
      List.of(
          "",
          " ",
          "\u0000",
          "a\u0000b",
          "\ud834\udd1e",
          "e\u0301\u200d\ufeff",
          "\u2028\u2029",
          "\"\\\n\r\t\b\f</script>",
          "\uffff\ud7ff\ue000\udbff\udfff",
          "null",
          "NaN",
          "__proto__",
          "constructor",
          // Looks like what generation 1 writes in the place of bytes. A text that is the same as
          // one in the same message cannot be told from it, by anybody.
          "wslink_bin123456",
          "x".repeat(300));
  private static final List<String> LETTERS =
      List.of("a", "Z", "0", "_", ".", " ", "\u00e9", "\u0416", "\u4e16", "\ud83d\ude00");

  private Texts() {}

  static String any(Random random) {
    if (random.nextInt(3) == 0) {
      return NASTY.get(random.nextInt(NASTY.size()));
    }
    StringBuilder text = new StringBuilder();
    for (int length = random.nextInt(12); length > 0; length--) {
      text.append(LETTERS.get(random.nextInt(LETTERS.size())));
    }
    return text.toString();
  }

  static char letter(Random random) {
    char letter = (char) random.nextInt(Character.MAX_VALUE + 1);
    return Character.isSurrogate(letter) ? '\u0000' : letter;
  }
}
