/**
 * The golden corpus at work: every service is compiled, loaded and called, and random values of
 * every type that it mentions travel over every wire.
 */
@NullMarked
package io.github.wslink4j.processor.corpus;

import org.jspecify.annotations.NullMarked;
