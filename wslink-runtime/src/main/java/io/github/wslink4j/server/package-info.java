/**
 * The server: {@link io.github.wslink4j.server.WslinkServer}. Everything else here is what its
 * builder takes.
 */
@NullMarked
package io.github.wslink4j.server;

import org.jspecify.annotations.NullMarked;
