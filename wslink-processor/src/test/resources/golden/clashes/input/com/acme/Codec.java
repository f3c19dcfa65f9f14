package com.acme;

import java.util.Optional;

public record Codec(int in, int field, int value, int out, int size, Optional<String> names) {}
