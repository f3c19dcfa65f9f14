package com.acme;

enum Level {
  LOW
}
