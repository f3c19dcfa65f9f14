/**
 * The contract: what a service promises, as immutable data that knows no compiler and no target
 * language. Emitters see nothing else, and it is the document that travels in the jar.
 */
@NullMarked
package io.github.wslink4j.processor.contract;

import org.jspecify.annotations.NullMarked;
