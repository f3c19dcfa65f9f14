package com.acme;

public final class Locked extends Exception {
  private static final long serialVersionUID = 1;

  private final String file;

  public Locked(String file) {
    super("somebody else has the " + file);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
