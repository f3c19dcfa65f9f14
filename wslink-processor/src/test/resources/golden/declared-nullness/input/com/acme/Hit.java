package com.acme;

public record Hit(@Nullable String title, int rank) {}
