package com.acme;

import io.github.wslink4j.codegen.v1.Codec;
import io.github.wslink4j.codegen.v1.Fields;
import io.github.wslink4j.codegen.v1.WireReader;
import io.github.wslink4j.codegen.v1.WireWriter;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Reads and writes {@link Person}.
 */
@Generated("io.github.wslink4j.processor.WslinkProcessor")
public final class PersonCodec implements Codec<Person> {
  /**
   * The only instance.
   */
  public static final PersonCodec INSTANCE = new PersonCodec();

  private static final Fields FIELDS = Fields.of("name", "nickname", "former");

  private static final Codec<List<Nickname>> FORMER = NicknameCodec.INSTANCE.list();

  private PersonCodec() {
  }

  @Override
  public Person read(WireReader in) {
    String name = null;
    Nickname nickname = null;
    List<Nickname> former = null;
    in.beginMap();
    for (int field; (field = in.nextField(FIELDS)) != WireReader.END; ) {
      switch (field) {
        case 0 -> name = in.readString();
        case 1 -> nickname = NicknameCodec.INSTANCE.read(in);
        case 2 -> former = FORMER.read(in);
        default -> in.skipValue();
      }
    }
    try {
      return new Person(name, nickname, former);
    } catch (IllegalArgumentException e) {
      throw in.refused(e);
    }
  }

  @Override
  public void write(WireWriter out, Person value) {
    out.refuseNull(value, "Person");
    out.beginMap(3);
    out.writeField(FIELDS, 0).writeString(value.name());
    NicknameCodec.INSTANCE.write(out.writeField(FIELDS, 1), value.nickname());
    FORMER.write(out.writeField(FIELDS, 2), value.former());
    out.endMap();
  }
}
