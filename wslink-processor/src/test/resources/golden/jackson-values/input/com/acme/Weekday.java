package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

public enum Weekday {
  MONDAY(1),
  SUNDAY(7);

  private final int number;

  Weekday(int number) {
    this.number = number;
  }

  @JsonValue
  public int number() {
    return number;
  }
}
