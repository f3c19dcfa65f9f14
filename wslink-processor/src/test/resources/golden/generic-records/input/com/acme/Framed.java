package com.acme;

/** A variant as an argument has no tag. */
public record Framed<S extends Shape>(S shape, int width) {}
