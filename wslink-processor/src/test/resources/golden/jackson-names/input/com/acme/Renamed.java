package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Renamed {

  User user(User user);
}
