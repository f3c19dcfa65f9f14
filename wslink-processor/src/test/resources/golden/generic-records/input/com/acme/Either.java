package com.acme;

import org.jspecify.annotations.Nullable;

public record Either<L, R>(@Nullable L left, @Nullable R right) {}
