package com.acme.pages;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface HTMLPages {

  void openPage();
}
