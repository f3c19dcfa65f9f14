package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Optional;

public record RenderOptions(Object view, Optional<int[]> size, @JsonProperty("quality") Optional<Integer> jpegQuality, Optional<Long> mtime, Optional<Long> localTime) {}
