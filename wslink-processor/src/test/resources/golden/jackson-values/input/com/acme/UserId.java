package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

public record UserId(@JsonValue long value) {}
