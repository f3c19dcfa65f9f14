package com.acme;

import io.github.wslink4j.BigInt;
import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Defaults {

  void scalars(
      @Default("true") boolean flag,
      @Default("-128") byte octet,
      @Default("7") short small,
      @Default("42") int number,
      @Default("9007199254740991") long large,
      @Default("1.5") float ratio,
      @Default("NaN") double value,
      @Default("-Infinity") double lowest,
      @Default("9223372036854775807") @BigInt long all);

  void boxed(@Default("1") Integer number, @Default("1") Long large, @Default("2") Double value);

  void texts(
      @Default("a \"quoted\" $text") String text,
      @Default("'") char quote,
      @Default("\u00e9") Character letter,
      @Default("") CharSequence nothing);

  void separated(@Default("one\u2028two\u2029\nthree") String text);

  void level(@Default("WARN") Level level);
}
