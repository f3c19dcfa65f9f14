package com.acme;

public record Outcome(String result) {}
