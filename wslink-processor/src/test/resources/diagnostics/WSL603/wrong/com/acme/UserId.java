package com.acme;

import com.fasterxml.jackson.annotation.JsonValue;

final class UserId {
  private final long number;

  private UserId(long number) {
    this.number = number;
  }

  @JsonValue
  long number() {
    return number;
  }
}
