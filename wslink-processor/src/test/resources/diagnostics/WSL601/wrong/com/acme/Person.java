package com.acme;

import com.fasterxml.jackson.annotation.JsonFormat;

record Person(String name, @JsonFormat(pattern = "%d") int age) {}
