package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Zoo {

  Animal animal(Animal animal);

  Plant plant(Plant plant);
}
