/** Tests of what is compiled, and of the arithmetic. */
@NullMarked
package io.github.wslink4j.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
