package com.acme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Shape.Circle.class, name = "round"),
  @JsonSubTypes.Type(value = Shape.Ellipse.class, name = "round")
})
sealed interface Shape {
  record Circle(double radius) implements Shape {}

  record Ellipse(double width, double height) implements Shape {}
}
