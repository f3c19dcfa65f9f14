package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the topic that a method returning {@link Topic} promises, and says what happens to its
 * publications when a client is slower than the publisher.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface PublishTopic {

  /**
   * The topic's name on the wire; left empty, the service's prefix, a dot and the method's name in
   * {@code snake_case}.
   *
   * @return dot-separated parts, each {@code \w+}: stock JavaScript clients drop anything else
   *     without a word
   */
  String value() default "";

  /**
   * What to do with a publication that a client cannot take yet.
   *
   * @return the policy, for each client on its own; {@link Overflow#BUFFER} unless said otherwise
   */
  Overflow overflow() default Overflow.BUFFER;

  /**
   * How many publications may wait for one client, where {@link #overflow()} keeps more than one.
   *
   * @return a positive number of publications
   */
  int capacity() default 1024;
}
