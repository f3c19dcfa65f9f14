package com.acme;

/** Only an accessor is deprecated, and the record is not. */
public record Step(int number, String title, Gone gone) {

  /**
   * The title.
   *
   * @deprecated nobody reads it
   */
  @Deprecated
  @Override
  public String title() {
    return title;
  }

  /**
   * It will go.
   *
   * @deprecated will be removed
   */
  @Deprecated(forRemoval = true)
  public record Gone(boolean forever) {}
}
