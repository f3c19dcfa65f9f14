/**
 * Frames ⇄ messages, for both generations of the wire, without any I/O. {@code codec.msgpack} is
 * generation 2, {@code codec.json} generation 1; nothing else knows their bytes.
 */
@NullMarked
package io.github.wslink4j.codec;

import org.jspecify.annotations.NullMarked;
