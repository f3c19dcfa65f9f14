package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

public enum Action {
  @JsonProperty("first")
  FIRST,
  @JsonProperty("prev")
  PREVIOUS,
  @JsonProperty("next")
  NEXT,
  @JsonProperty("last")
  LAST
}
