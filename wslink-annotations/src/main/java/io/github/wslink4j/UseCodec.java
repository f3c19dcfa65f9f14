package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the codec for a type that the processor does not know.
 *
 * <p>On a type's declaration it holds wherever the type is used; on a use of the type, there.
 * Values of a type with a named codec travel as that codec writes them.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE, ElementType.TYPE_USE})
public @interface UseCodec {

  /**
   * The codec: an implementation of {@code io.github.wslink4j.codegen.v1.Codec} for the type, with
   * a public constructor that takes nothing, or takes the {@code Class} of the type. What it throws
   * as {@code IllegalArgumentException} while it reads is told to whoever sent the value.
   *
   * @return the codec's class
   */
  Class<?> value();

  /**
   * The type's name in TypeScript.
   *
   * @return a TypeScript type
   */
  String typescript() default "unknown";
}
