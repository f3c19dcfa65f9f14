package com.acme;

public class Bean {
  private final String name;

  public Bean(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
