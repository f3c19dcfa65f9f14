package com.acme;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

public record Node(String name, List<Node> children, @Nullable Node parent, Map<String, Edge> edges) {}
