/**
 * Reads source elements into declarations: what was written, and where. The only package that looks
 * into the compiler; what it cannot read as a contract type becomes a problem at that place.
 */
@NullMarked
package io.github.wslink4j.processor.declaration;

import org.jspecify.annotations.NullMarked;
