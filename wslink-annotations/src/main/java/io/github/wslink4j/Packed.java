package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends an array of numbers as its little-endian bytes, the way JavaScript's typed arrays travel,
 * and not as a list.
 *
 * <p>On {@code float[]}, {@code double[]}, {@code short[]}, {@code int[]} and {@code long[]};
 * TypeScript sees {@code Float32Array}, {@code Float64Array}, {@code Int16Array}, {@code
 * Int32Array} and {@code BigInt64Array}. Either form is accepted when reading.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE})
public @interface Packed {}
