package com.acme;

sealed interface Shape {
  final class Circle implements Shape {}
}
