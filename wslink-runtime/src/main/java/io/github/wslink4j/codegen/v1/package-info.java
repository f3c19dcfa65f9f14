/**
 * What generated code talks to, and nothing else does: version 1, frozen once it is released, so
 * that code generated today runs on later runtimes.
 *
 * <p>{@link io.github.wslink4j.codegen.v1.WireReader} and {@link
 * io.github.wslink4j.codegen.v1.WireWriter} are the two ends of the wire, {@link
 * io.github.wslink4j.codegen.v1.Codec} maps one Java type onto them, {@link
 * io.github.wslink4j.codegen.v1.DispatchTable} is a service as the server sees it, {@link
 * io.github.wslink4j.codegen.v1.Channel} is the server as a client stub sees it.
 *
 * <p>People meet this package in two places: they hand dispatch tables to a server, and they write
 * a {@code Codec} for a type of their own.
 */
@NullMarked
package io.github.wslink4j.codegen.v1;

import org.jspecify.annotations.NullMarked;
