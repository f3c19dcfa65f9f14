package io.github.wslink4j.example;

/**
 * A stream is on.
 *
 * @param subscribed the topic it is published on
 */
public record Subscribed(String subscribed) {}
