package com.acme;

import io.github.wslink4j.ExportRPC;
import java.util.List;
import java.util.Map;

@ExportRPC
public interface Anything {

  Object echo(Object value);

  List<Object> list(Map<String, Object> map);

  void log(String format, Object... values);
}
