package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

final class UserId {
  private final long number;

  @JsonCreator
  UserId(long number) {
    this.number = number;
  }

  @JsonValue
  long number() {
    return number;
  }
}
