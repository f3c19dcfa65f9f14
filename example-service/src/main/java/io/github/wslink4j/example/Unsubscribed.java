package io.github.wslink4j.example;

/**
 * A stream is over.
 *
 * @param unsubscribed the topic it was published on
 */
public record Unsubscribed(String unsubscribed) {}
