package com.acme;

/** What it has in common with {@link Stored} is promised twice, and differently. */
public interface Loaded {

  Object size();

  void load(String file) throws Missing, Locked;

  void unload() throws Locked;
}
