package com.acme;

public record Observed(boolean success, Object viewId) {}
