package com.acme;

public final class Missing extends Exception {
  private static final long serialVersionUID = 1;

  private final String file;

  public Missing(String file) {
    super("there is no " + file);
    this.file = file;
  }

  public String file() {
    return file;
  }
}
