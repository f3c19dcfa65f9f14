package com.acme;

import java.util.Optional;

public record Capitals(java.util.List<String> IDS, Optional<String> FIELDS, Optional<Capitals> INSTANCE) {}
