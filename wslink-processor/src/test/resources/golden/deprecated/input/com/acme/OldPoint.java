package com.acme;

/**
 * Was used.
 *
 * @deprecated no longer
 */
@Deprecated
public record OldPoint(int x, @Deprecated int y) {}
