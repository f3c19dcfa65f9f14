package com.acme;

import io.github.wslink4j.Default;
import io.github.wslink4j.ExportRPC;
import java.util.List;

@ExportRPC
public interface Steps {

  List<Step> steps(@Default("OLD") Mode mode);

  /**
   * Waits.
   *
   * @deprecated nobody waits any more
   */
  @Deprecated(forRemoval = true)
  void await();
}
