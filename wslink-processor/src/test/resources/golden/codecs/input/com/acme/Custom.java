package com.acme;

import io.github.wslink4j.ExportRPC;
import io.github.wslink4j.UseCodec;
import java.nio.file.Path;
import java.util.List;

@ExportRPC
public interface Custom {

  Version next(Version version);

  List<@UseCodec(PathCodec.class) Path> paths(@UseCodec(PathCodec.class) Path root);

  @UseCodec(value = Serialized.class, typescript = "{ name: string }") Bean bean();

  @UseCodec(value = PathCodec.class, typescript = "`${string}.vtp` | \"{}\"") Path mesh();
}
