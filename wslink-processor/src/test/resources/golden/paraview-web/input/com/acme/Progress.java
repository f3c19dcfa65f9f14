package com.acme;

public record Progress(String text, double progress) {}
