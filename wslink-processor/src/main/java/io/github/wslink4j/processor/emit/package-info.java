/**
 * What all emitters have in common: a contract in, files out. Each target has a package of its own,
 * and none knows another.
 */
@NullMarked
package io.github.wslink4j.processor.emit;

import org.jspecify.annotations.NullMarked;
