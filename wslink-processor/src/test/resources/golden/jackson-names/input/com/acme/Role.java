package com.acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;

public enum Role {
  @JsonProperty("admin")
  @JsonAlias("root")
  ADMIN,
  @JsonProperty("guest")
  GUEST
}
