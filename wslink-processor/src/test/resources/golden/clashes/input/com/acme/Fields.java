package com.acme;

public record Fields(String fields, java.util.Map<String, Fields> field) {}
