package com.acme;

sealed interface Shape {
  record Circle(String style, double radius) implements Shape {}
}
