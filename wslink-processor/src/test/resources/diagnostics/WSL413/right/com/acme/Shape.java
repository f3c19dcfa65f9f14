package com.acme;

sealed interface Shape {
  record Circle() implements Shape {}
}
