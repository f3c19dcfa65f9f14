package com.acme;

public record WireReader(String in) {}
