package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;

public record Nickname(@JsonValue Optional<String> text) {}
