package com.acme;

/** Somebody. */
public record Person(String name) {}
