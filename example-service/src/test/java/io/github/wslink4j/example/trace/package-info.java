/** Writes down every reflective call that a process makes, and who made it. */
@NullMarked
package io.github.wslink4j.example.trace;

import org.jspecify.annotations.NullMarked;
