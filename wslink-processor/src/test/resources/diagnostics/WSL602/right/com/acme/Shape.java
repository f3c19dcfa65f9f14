package com.acme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME)
sealed interface Shape {
  record Circle(double radius) implements Shape {}
}
