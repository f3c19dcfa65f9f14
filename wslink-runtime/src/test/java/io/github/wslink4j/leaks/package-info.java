/**
 * Fails a test run that has leaked Netty's buffers. It takes part by itself wherever it is on the
 * class path, because JUnit finds {@link io.github.wslink4j.leaks.LeakCheck} as a service.
 */
@NullMarked
package io.github.wslink4j.leaks;

import org.jspecify.annotations.NullMarked;
