package com.acme;

/** There is no mesh of that name. */
public class UnknownMesh extends Exception {
  private static final long serialVersionUID = 1L;

  private final String meshName;

  public UnknownMesh(String meshName) {
    super("no mesh is called " + meshName);
    this.meshName = meshName;
  }

  public String meshName() {
    return meshName;
  }
}
