package com.acme;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;

@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Animal.Cat.class, name = "cat"),
  @JsonSubTypes.Type(Animal.Dog.class)
})
public sealed interface Animal {
  record Cat(int lives) implements Animal {}

  @JsonTypeName("dog")
  record Dog(String name) implements Animal {}

  record Bird() implements Animal {}
}
