package com.acme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

public record Frame(String id, byte[] image, int[] size, Optional<String> mimeType, @Nullable String note) {}
