package com.acme;

import io.github.wslink4j.ExportRPC;

/** Holds a service. */
public final class Outer {
  private Outer() {}

  /** Inside. */
  @ExportRPC
  public interface Service {
    Data data(Outer.Data other);

    record List(int size) {}

    List list(java.util.List<List> lists);
  }

  public record Data(Kind kind) {
    public enum Kind {
      A
    }
  }
}
