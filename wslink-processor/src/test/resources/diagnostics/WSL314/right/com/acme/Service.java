package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.function.IntBinaryOperator;

@ExportRPC
interface Service extends IntBinaryOperator {
  @Override
  int applyAsInt(int left, int right);
}
