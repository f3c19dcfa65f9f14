package com.acme;

import java.util.Optional;

public record PushOptions(Object view, Optional<int[]> size) {}
