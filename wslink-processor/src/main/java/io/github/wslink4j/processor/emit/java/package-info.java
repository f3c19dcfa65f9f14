/**
 * Writes Java: the dispatch table that serves a service, the client stub that calls it, and a codec
 * for every data type that it reaches. The output is meant to be read by people.
 */
@NullMarked
package io.github.wslink4j.processor.emit.java;

import org.jspecify.annotations.NullMarked;
