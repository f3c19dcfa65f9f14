/**
 * Connections within one process, for tests: the twin of {@code transport.netty}, with no socket in
 * sight. {@link io.github.wslink4j.transport.memory.MemoryTransport} is the way in.
 */
@NullMarked
package io.github.wslink4j.transport.memory;

import org.jspecify.annotations.NullMarked;
