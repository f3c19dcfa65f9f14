/**
 * The seam between messages and sockets: frames in both directions, and nothing of what they mean.
 * {@code transport.netty} carries them over real sockets, {@code transport.memory} within one
 * process.
 */
@NullMarked
package io.github.wslink4j.transport;

import org.jspecify.annotations.NullMarked;
