package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Scalars {

  boolean not(boolean value);

  byte octet(byte value);

  short small(short value);

  int add(int left, int right);

  long large(long value);

  float half(float value);

  double twice(double value);

  Boolean boxedBoolean(Boolean value);

  Byte boxedByte(Byte value);

  Short boxedShort(Short value);

  Integer boxedInt(Integer value);

  Long boxedLong(Long value);

  Float boxedFloat(Float value);

  Double boxedDouble(Double value);
}
