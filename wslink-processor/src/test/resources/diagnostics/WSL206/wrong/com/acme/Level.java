package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

enum Level {
  LOW,
  @JsonProperty("LOW")
  LOWEST
}
