package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Map;

@ExportRPC
public interface Maps {

  Map<String, Integer> counts(Map<String, List<String>> words);

  Map<Integer, String> names(Map<Long, String> byId);

  Map<Short, Byte> small(Map<Byte, Short> values);

  Map<Color, Double> weights(Map<Color, Map<String, Object>> values);
}
