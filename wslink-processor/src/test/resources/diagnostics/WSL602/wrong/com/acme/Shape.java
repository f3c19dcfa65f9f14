package com.acme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS)
sealed interface Shape {
  record Circle(double radius) implements Shape {}
}
