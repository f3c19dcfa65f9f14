package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes a {@code long} a {@code bigint} in TypeScript and lets it carry all 64 bits.
 *
 * <p>Without it a {@code long} is a {@code number} in TypeScript, and a value outside ±(2^53−1) is
 * refused where it is sent, because JavaScript would round it; one that JavaScript has rounded is
 * refused where it arrives.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.TYPE_USE})
public @interface BigInt {}
