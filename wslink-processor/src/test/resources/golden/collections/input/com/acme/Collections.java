package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.Collection;
import java.util.List;
import java.util.Set;

@ExportRPC
public interface Collections {

  List<String> list(List<Integer> values);

  Set<Double> set(Set<Double> values);

  Collection<Boolean> collection(Collection<Boolean> values);

  String[] array(String[] values);

  List<List<Set<String>>> nested(Point[] points);
}
