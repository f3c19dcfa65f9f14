package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC("short.urls")
public interface URLShortener2D {

  String getURLText(String longURL);

  @ExportRPC
  String sayHello();

  @ExportRPC("other.place.call_it_so")
  void renamed();
}
