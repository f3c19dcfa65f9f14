package com.acme;

import java.util.Map;

public record Snapshot(String name, Map<String, Object> state) {}
