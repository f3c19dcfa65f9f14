package com.acme;

import java.util.List;

public record Action(String type, String ref, String method, List<Object> args) {}
