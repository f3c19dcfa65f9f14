/** Puts contracts into the class output as documents, where other tools find them. */
@NullMarked
package io.github.wslink4j.processor.emit.document;

import org.jspecify.annotations.NullMarked;
