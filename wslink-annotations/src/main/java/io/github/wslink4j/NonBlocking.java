package io.github.wslink4j;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Promises that a method returns at once: it neither blocks, nor waits, nor computes for long.
 *
 * <p>Such a method runs on the thread that reads the socket, which saves the hand-over to a worker.
 * A method that breaks the promise holds up every client of that thread.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface NonBlocking {}
