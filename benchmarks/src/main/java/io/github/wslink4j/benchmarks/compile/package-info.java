/** How much longer a build takes for the processor. */
@NullMarked
package io.github.wslink4j.benchmarks.compile;

import org.jspecify.annotations.NullMarked;
