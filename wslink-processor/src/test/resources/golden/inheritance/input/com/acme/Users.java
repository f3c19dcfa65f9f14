package com.acme;

import io.github.wslink4j.ExportRPC;

@ExportRPC
public interface Users extends Repository<User, String>, Closing {

  int count();
}
