package com.acme;

/** There is no such log. */
public final class UnknownLog extends Exception {
  private static final long serialVersionUID = 1L;

  private final String log;

  public UnknownLog(String log) {
    super("no log " + log);
    this.log = log;
  }

  public String log() {
    return log;
  }
}
