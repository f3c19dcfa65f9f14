package com.acme;

import io.github.wslink4j.ExportRPC;

/**
 * A service with <em>words</em>.
 *
 * @see Person
 */
@ExportRPC
public interface Documented {

  /**
   * Says {@code hello} to {@link Person#name() somebody}; see {@link Person}.
   *
   * <ul>
   *   <li>one
   *   <li>two, which costs $5
   * </ul>
   *
   * @param person whom,
   *     on two lines
   * @return the words
   */
  String hello(Person person);

  /**
   * Answers {@link #hello(Person)} as {@link java.util.List#of(Object, Object) a list} would.
   *
   * <pre>{@code
   * @Override
   * public String hello(Person person) {
   *   return "hello";
   * }
   * }</pre>
   *
   * @return {@code @here}, or
   *     {@code
   *     @there}
   */
  String answer();
}
