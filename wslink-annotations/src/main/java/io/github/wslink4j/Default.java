package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The value of a parameter that the caller leaves out. Java callers always give every argument;
 * TypeScript and other callers may stop early, or name the ones they want.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Default {

  /**
   * The value: {@code "false"}, {@code "1.5"}, {@code "some text"} without quotes of its own, the
   * name of an enum constant. Numbers are decimal, without suffix or underscores. It is checked,
   * and parsed, when the interface is compiled.
   *
   * @return the value's text
   */
  String value();
}
