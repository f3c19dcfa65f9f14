/** Contracts written by hand, for tests that start behind the compiler. */
@NullMarked
package io.github.wslink4j.processor.sample;

import org.jspecify.annotations.NullMarked;
