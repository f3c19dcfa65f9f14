package com.acme;

public record Item(String name) implements Comparable<Item> {
  @Override
  public int compareTo(Item other) {
    return name.compareTo(other.name);
  }
}
