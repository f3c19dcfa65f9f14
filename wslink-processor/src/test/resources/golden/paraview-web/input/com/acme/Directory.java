package com.acme;

import java.util.List;
import java.util.Optional;

public record Directory(String label, List<File> files, List<String> dirs, List<String> groups, List<String> path) {
  public record File(String label, Optional<Long> size) {}
}
