package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes the generated clients send an argument by keyword, not by position. Servers accept every
 * argument either way.
 *
 * <p>All parameters after one that carries it must carry it too.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Kwarg {}
