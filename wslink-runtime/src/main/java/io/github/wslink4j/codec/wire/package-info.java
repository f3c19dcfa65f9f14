/** Chooses between the two generations of the wire. */
@NullMarked
package io.github.wslink4j.codec.wire;

import org.jspecify.annotations.NullMarked;
