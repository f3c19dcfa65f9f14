package com.acme;

public record Size(double w, double h, double p) {}
