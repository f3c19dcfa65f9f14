package com.acme;

import io.github.wslink4j.ExportRPC;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@ExportRPC
public interface Directory {

  UUID create(URI location);

  @ExportRPC("directory.price")
  long price€(long amount€);

  Map<String, URI> locations(List<UUID> ids);
}
