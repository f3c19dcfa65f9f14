package com.acme;

class UnknownMesh extends Exception {
  private static final long serialVersionUID = 1L;

  private final String meshName;

  UnknownMesh(String meshName) {
    super("no mesh is called " + meshName);
    this.meshName = meshName;
  }

  String meshName() {
    return meshName;
  }
}
