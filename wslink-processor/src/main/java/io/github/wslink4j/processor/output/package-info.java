/** Writes generated files through the compiler. */
@NullMarked
package io.github.wslink4j.processor.output;

import org.jspecify.annotations.NullMarked;
