package com.acme;

public enum Level {
  INFO,
  WARN
}
