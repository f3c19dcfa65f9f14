package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Packed;

@ExportRPC
public interface Meshes {

  @Packed float[] points(@Packed int[] indices);

  double @Packed [] normals(short @Packed [] indices);

  Mesh mesh();
}
