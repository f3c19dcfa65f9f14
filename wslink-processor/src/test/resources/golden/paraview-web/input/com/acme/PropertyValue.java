package com.acme;

import org.jspecify.annotations.Nullable;

public record PropertyValue(String id, String name, @Nullable Object value) {}
