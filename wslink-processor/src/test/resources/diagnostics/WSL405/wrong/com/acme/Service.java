package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Packed;
import java.util.List;

@ExportRPC
interface Service {
  @Packed List<Float> points();
}
