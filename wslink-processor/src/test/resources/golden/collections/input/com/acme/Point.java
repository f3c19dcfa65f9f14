package com.acme;

public record Point(double x, double y) {}
