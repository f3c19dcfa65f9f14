/** The processor from the outside: sources in, files and messages out. */
@NullMarked
package io.github.wslink4j.processor;

import org.jspecify.annotations.NullMarked;
