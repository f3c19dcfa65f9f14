/**
 * What the processor has to say to an author: the catalogue of its messages, and where in the
 * source each belongs.
 */
@NullMarked
package io.github.wslink4j.processor.diagnostic;

import org.jspecify.annotations.NullMarked;
