package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
interface Service {
  List<List<String>> columns();
}
