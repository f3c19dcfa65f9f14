/** Tests of what is measured. */
@NullMarked
package io.github.wslink4j.benchmarks;

import org.jspecify.annotations.NullMarked;
