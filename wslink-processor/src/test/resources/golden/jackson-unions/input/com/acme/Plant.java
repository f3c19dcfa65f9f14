package com.acme;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)
public sealed interface Plant {
  record Tree(double height) implements Plant {}

  record Moss() implements Plant {}

  enum Fungus implements Plant {
    @JsonProperty("cep")
    @JsonAlias({"porcino", "king bolete"})
    CEP,
    CHANTERELLE
  }
}
