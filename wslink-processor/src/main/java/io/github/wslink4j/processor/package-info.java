/**
 * The annotation processor. Its stages are the packages inside: declaration, check, contract, emit.
 */
@NullMarked
package io.github.wslink4j.processor;

import org.jspecify.annotations.NullMarked;
