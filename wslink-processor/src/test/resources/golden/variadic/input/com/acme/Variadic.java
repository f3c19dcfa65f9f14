package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Variadic {

  int sum(int... values);

  double mean(double... values);

  String join(String separator, String... parts);

  boolean all(boolean... values);

  String letters(char... letters);

  float largest(float first, Float... more);

  Point center(Point... points);
}
