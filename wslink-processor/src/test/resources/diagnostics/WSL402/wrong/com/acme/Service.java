package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@SuppressWarnings("rawtypes")
@ExportRPC
interface Service {
  List names();
}
