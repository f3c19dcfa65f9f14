/** Chooses between the two generations, which know nothing of each other. */
@NullMarked
package io.github.wslink4j.codec.wire;

import org.jspecify.annotations.NullMarked;
