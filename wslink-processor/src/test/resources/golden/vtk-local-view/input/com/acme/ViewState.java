package com.acme;

import java.util.List;
import java.util.Map;
import java.util.Optional;

public record ViewState(String id, String type, Optional<String> parent, long mtime, Map<String, Object> properties, List<ViewState> dependencies, List<List<Object>> calls, Optional<Extra> extra) {
  public record Extra(String vtkRefId, double[] centerOfRotation, String camera) {}
}
