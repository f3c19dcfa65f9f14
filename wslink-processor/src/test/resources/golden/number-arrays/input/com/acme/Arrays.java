package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Arrays {

  short[] shorts(short[] values);

  int[] ints(int[] values);

  long[] longs(long[] values);

  float[] floats(float[] values);

  double[] doubles(double[] values);

  int[][] matrix(double[][] rows);
}
