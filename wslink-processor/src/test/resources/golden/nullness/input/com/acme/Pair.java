package com.acme;

import java.util.List;
import org.jspecify.annotations.Nullable;

public record Pair(@Nullable String left, @Nullable Integer right, List<@Nullable Double> more) {}
