package com.acme;

import java.util.List;
import java.util.Optional;

public record Settings(String name, Optional<String> title, Optional<Integer> size, List<Optional<String>> lines) {}
