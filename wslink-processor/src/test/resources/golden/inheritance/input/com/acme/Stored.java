package com.acme;

public interface Stored {

  Integer size();

  void load(String file) throws Missing;

  void unload();
}
