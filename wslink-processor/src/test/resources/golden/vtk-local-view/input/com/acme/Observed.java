package com.acme;

public record Observed(boolean success, int viewId) {}
