/**
 * The two example servers that every wslink user knows, as annotated interfaces.
 *
 * <p>{@link io.github.wslink4j.example.Chat} and {@link io.github.wslink4j.example.Simple} are the
 * contracts, {@code ChatRoom} and {@code Showcase} ordinary objects that keep them, and {@code
 * ExampleServer} the command line around them.
 */
@NullMarked
package io.github.wslink4j.example;

import org.jspecify.annotations.NullMarked;
