package com.acme;

import com.fasterxml.jackson.annotation.JsonProperty;

record Person(String name, @JsonProperty("years") int age) {}
