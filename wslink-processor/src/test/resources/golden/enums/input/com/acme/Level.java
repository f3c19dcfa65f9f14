package com.acme;

/** How important. */
public enum Level {
  /** For developers. */
  DEBUG,
  INFO
}
