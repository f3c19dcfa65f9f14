package com.acme;

class UnknownMesh extends Exception {
  private static final long serialVersionUID = 1L;

  UnknownMesh(String meshName) {
    super("no mesh is called " + meshName);
  }
}
