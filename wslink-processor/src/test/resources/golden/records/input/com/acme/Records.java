package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Records {

  Person find(Person like);

  Empty nothing(Empty nothing);
}
