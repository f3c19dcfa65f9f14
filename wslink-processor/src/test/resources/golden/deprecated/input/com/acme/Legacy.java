package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;

@ExportRPC
public interface Legacy {

  /**
   * Old.
   *
   * @deprecated use {@link #current}
   */
  @Deprecated
  String old(OldPoint point);

  String current();

  @Deprecated
  Topic<OldPoint> moves();
}
