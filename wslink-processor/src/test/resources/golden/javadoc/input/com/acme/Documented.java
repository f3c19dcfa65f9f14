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
}
