package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Folder}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class FolderCodec implements Codec<Folder> {
  /**
   * The only instance.
   */
  public static final FolderCodec INSTANCE = new FolderCodec();

  private static final Codec<Map<String, Folder>> VALUE = Codecs.STRING.<Folder>mapTo(INSTANCE);

  private FolderCodec() {
  }

  @Override
  public Folder read(WireReader in) {
    try {
      return new Folder(VALUE.read(in));
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Folder value) {
    out.refuseNull(value, "Folder");
    VALUE.write(out, value.folders());
  }
}
