package com.acme;

import java.time.Instant;

/** One line of a log. */
public record Line(Instant time, String text) {}
