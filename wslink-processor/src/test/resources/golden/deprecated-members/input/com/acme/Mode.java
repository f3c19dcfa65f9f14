package com.acme;

/** Only a constant is deprecated, and the enum is not. */
public enum Mode {
  NEW,
  @Deprecated
  OLD
}
