/**
 * The server's message logic: what one client may do, in which order its calls start, and how
 * publications reach it. Knows frames only through {@code codec}, sockets only through {@code
 * transport}.
 *
 * <p>{@link io.github.wslink4j.session.SessionHub} is the way in; a message's path is {@code
 * ServerSession} → {@code CallQueue} → {@code ServerCall} → dispatch table → {@code Outbox}.
 */
@NullMarked
package io.github.wslink4j.session;

import org.jspecify.annotations.NullMarked;
