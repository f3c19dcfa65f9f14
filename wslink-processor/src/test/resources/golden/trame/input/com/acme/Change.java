package com.acme;

import org.jspecify.annotations.Nullable;

public record Change(String key, @Nullable Object value) {}
