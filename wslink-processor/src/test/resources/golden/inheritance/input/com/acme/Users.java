package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Users extends Repository<User, String, Locked>, Closing, Loaded, Stored {

  int count();

  /** By their names. */
  @Override
  boolean equals(Object other);

  @Override
  int hashCode();

  @Override
  String toString();
}
