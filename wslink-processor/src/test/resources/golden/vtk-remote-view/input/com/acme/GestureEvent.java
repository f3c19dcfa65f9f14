package com.acme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface GestureEvent {
  @JsonTypeName("Pinch")
  record Pinch(double scale, Object view) implements GestureEvent {}

  @JsonTypeName("Rotate")
  record Rotate(double rotation, Object view) implements GestureEvent {}

  @JsonTypeName("Pan")
  record Pan(double[] translation, Object view) implements GestureEvent {}
}
