/**
 * Websockets over TCP, with Netty; the only package that knows it. No type of it but the two
 * transports leaves.
 *
 * <p>Buffers: what comes in is read within the listener's call and released afterwards; what goes
 * out is wrapped, not copied, unless it is small. See {@code docs/buffers-and-threads.md}.
 */
@NullMarked
package io.github.wslink4j.transport.netty;

import org.jspecify.annotations.NullMarked;
