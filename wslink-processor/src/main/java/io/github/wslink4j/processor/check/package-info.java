/**
 * The rules that a declaration must keep, one small class each, and the contract that follows from
 * a declaration which keeps them.
 */
@NullMarked
package io.github.wslink4j.processor.check;

import org.jspecify.annotations.NullMarked;
