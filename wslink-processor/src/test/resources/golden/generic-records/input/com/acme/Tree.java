package com.acme;

import java.util.List;

public record Tree<T>(T value, List<Tree<T>> children, Tree.Side<T> side) {
  public record Side<S>(List<Tree<S>> trees) {}
}
