package com.acme;

import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Plant {
  record Tree(double height) implements Plant {}

  record Moss() implements Plant {}
}
