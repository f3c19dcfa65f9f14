package com.acme;

import java.util.Optional;

public record Chunk(String name, Meta meta, byte[] content) {
  public record Meta(String type, long st, Optional<Integer> w, Optional<Integer> h) {}
}
