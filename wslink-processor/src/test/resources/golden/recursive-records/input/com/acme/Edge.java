package com.acme;

import java.util.Optional;

public record Edge(Optional<Node> to) {}
