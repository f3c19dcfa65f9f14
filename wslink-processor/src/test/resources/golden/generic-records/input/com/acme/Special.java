package com.acme;

public record Special(int number) implements Comparable<Special> {
  @Override
  public int compareTo(Special other) {
    return Integer.compare(number, other.number);
  }
}
