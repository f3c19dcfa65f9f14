package com.acme;

public record Shared(int value) {}
