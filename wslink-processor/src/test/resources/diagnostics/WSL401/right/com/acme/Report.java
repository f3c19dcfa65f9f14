package com.acme;

import java.util.List;

record Report(String name, List<String> lines, String author) {}
