package com.acme;

public record List(java.util.List<String> list, String INSTANCE, String FIELDS) {}
