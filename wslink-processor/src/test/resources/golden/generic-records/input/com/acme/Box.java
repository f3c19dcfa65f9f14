package com.acme;

import java.util.Map;

public record Box<T extends Comparable<T>>(T content, Map<String, T> more) {}
