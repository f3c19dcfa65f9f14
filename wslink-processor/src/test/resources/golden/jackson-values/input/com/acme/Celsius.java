package com.acme;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

public final class Celsius {
  private final double degrees;

  private Celsius(double degrees) {
    this.degrees = degrees;
  }

  @JsonCreator
  public static Celsius of(double degrees) {
    return new Celsius(degrees);
  }

  @JsonValue
  public double degrees() {
    return degrees;
  }
}
