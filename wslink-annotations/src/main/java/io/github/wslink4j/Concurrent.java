package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Lets a slow method run beside the calls that its client makes after it.
 *
 * <p>Without it, the calls of one client are started one after another, and a method holds up the
 * next call of the same client until it returns. A concurrent method gives that order up: it must
 * be thread-safe, and its answer may arrive after the answers to later calls.
 *
 * <p>What it publishes goes out at once, and not behind its answer as with other methods: a long
 * method can tell how far it is.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Concurrent {}
