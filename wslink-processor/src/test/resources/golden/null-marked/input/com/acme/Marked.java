package com.acme;

import io.github.wslink4j.ExportRPC;
import org.jspecify.annotations.Nullable;

@ExportRPC
public interface Marked {

  @Nullable String find(String name);
}
