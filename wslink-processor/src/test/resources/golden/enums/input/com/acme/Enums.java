package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
public interface Enums {

  Level level(Level level);

  List<Level> levels();

  Operation operation();
}
