package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A key that knows of what it is one.
 *
 * @param <T> what it leads to
 */
public record Key<T>(@JsonValue long value) {}
