package com.acme;

import java.util.List;
import java.util.Optional;

/** What can be drawn. */
public sealed interface Shape {
  record Circle(double radius, Optional<String> label) implements Shape {}

  record Square(double side) implements Shape {}

  enum Simple implements Shape {
    POINT,
    NOTHING
  }

  sealed interface Compound extends Shape {}

  record Group(List<Shape> shapes) implements Compound, Named {}

  /** Reached in two ways, a group is one shape nevertheless. */
  sealed interface Named extends Shape {}
}
