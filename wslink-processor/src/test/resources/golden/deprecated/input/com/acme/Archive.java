package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
public interface Archive {

  @Deprecated
  List<OldPoint> points();

  String name();
}
