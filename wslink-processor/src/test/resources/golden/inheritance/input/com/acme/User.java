package com.acme;

public record User(String name) {}
