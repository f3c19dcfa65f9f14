package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

public record Wrapper<T>(@JsonValue T inside) {}
