package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Directory}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class DirectoryCodec implements Codec<Directory> {
  /**
   * The only instance.
   */
  public static final DirectoryCodec INSTANCE = new DirectoryCodec();

  private static final Fields FIELDS = Fields.of("label", "files", "dirs", "groups", "path");

  private static final Codec<List<Directory.File>> FILES = DirectoryFileCodec.INSTANCE.list();

  private static final Codec<List<String>> DIRS = Codecs.STRING.list();

  private DirectoryCodec() {
  }

  @Override
  public Directory read(WireReader in) {
    String label = null;
    List<Directory.File> files = null;
    List<String> dirs = null;
    List<String> groups = null;
    List<String> path = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> label = in.readString();
        case 1 -> files = FILES.read(in);
        case 2 -> dirs = DIRS.read(in);
        case 3 -> groups = DIRS.read(in);
        case 4 -> path = DIRS.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Directory(label, files, dirs, groups, path);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Directory value) {
    out.refuseNull(value, "Directory");
    out.beginMap(5);
    out.writeField(FIELDS, 0).writeString(value.label());
    FILES.write(out.writeField(FIELDS, 1), value.files());
    DIRS.write(out.writeField(FIELDS, 2), value.dirs());
    DIRS.write(out.writeField(FIELDS, 3), value.groups());
    DIRS.write(out.writeField(FIELDS, 4), value.path());
    out.endMap();
  }
}
