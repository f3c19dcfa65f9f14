package com.acme;

public record Override(String text) {}
