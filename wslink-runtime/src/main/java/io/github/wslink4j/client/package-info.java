/**
 * A Java client of any wslink server, of either generation. {@link
 * io.github.wslink4j.client.WslinkClient} is the way in; generated client stubs are made of it.
 */
@NullMarked
package io.github.wslink4j.client;

import org.jspecify.annotations.NullMarked;
