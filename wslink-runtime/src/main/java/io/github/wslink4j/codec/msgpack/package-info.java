/**
 * Generation 2 of the wire: MessagePack behind a 12-byte chunk header. {@link
 * io.github.wslink4j.codec.msgpack.MessagePackReader} is also what generation 1 is read with, after
 * its JSON has been rewritten.
 */
@NullMarked
package io.github.wslink4j.codec.msgpack;

import org.jspecify.annotations.NullMarked;
