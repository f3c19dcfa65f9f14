package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.Topic;

@ExportRPC
interface Hidden {
  Secret secret(Code code);

  Topic<Secret> secrets();
}
