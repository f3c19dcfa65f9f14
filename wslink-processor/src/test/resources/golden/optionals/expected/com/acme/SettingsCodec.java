package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Codecs;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Settings}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class SettingsCodec implements Codec<Settings> {
  /**
   * The only instance.
   */
  public static final SettingsCodec INSTANCE = new SettingsCodec();

  private static final Fields FIELDS = Fields.of("name").optional("title", "size").required("lines");

  private static final Codec<Optional<String>> TITLE = Codecs.STRING.optional();

  private static final Codec<Optional<Integer>> SIZE = Codecs.INT.optional();

  private static final Codec<List<Optional<String>>> LINES = Codecs.STRING.optional().list();

  private SettingsCodec() {
  }

  @Override
  public Settings read(WireReader in) {
    String name = null;
    Optional<String> title = Optional.empty();
    Optional<Integer> size = Optional.empty();
    List<Optional<String>> lines = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> title = TITLE.read(in);
        case 2 -> size = SIZE.read(in);
        case 3 -> lines = LINES.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Settings(name, title, size, lines);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Settings value) {
    out.refuseNull(value, "Settings");
    int size = 2;
    var title = value.title();
    out.refuseNull(title, "title");
    if (title.isPresent()) {
      size++;
    }
    var size_ = value.size();
    out.refuseNull(size_, "size");
    if (size_.isPresent()) {
      size++;
    }
    out.beginMap(size);
    out.writeField(FIELDS, 0).writeString(value.name());
    if (title.isPresent()) {
      out.writeField(FIELDS, 1).writeString(title.get());
    }
    if (size_.isPresent()) {
      Codecs.INT.write(out.writeField(FIELDS, 2), size_.get());
    }
    LINES.write(out.writeField(FIELDS, 3), value.lines());
    out.endMap();
  }
}
