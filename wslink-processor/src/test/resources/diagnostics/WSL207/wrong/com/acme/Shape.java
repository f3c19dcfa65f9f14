package com.acme;

sealed interface Shape {
  record Circle(String type, double radius) implements Shape {}
}
