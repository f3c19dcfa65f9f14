package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

record Person(String name, @JsonProperty("title") String honour) {}
